import { NextResponse } from 'next/server';
import { prisma } from '../../../db';

export async function GET() {
  return NextResponse.json(await prisma.user.findMany());
  //                             ^^^^^^^^^^^^^^^^^^^^^^ no-excess-data: credential.password, credential.token
}
export async function POST(request: Request) {
  const { email } = await request.json();
  const user = await prisma.user.findUniqueOrThrow({ where: { email } });
  return Response.json(user);
  //                   ^^^^ no-excess-data: credential.password, credential.token
}
export async function PUT() {
  return Response.json(await prisma.user.findMany({ select: { id: true, email: true } }));
}
