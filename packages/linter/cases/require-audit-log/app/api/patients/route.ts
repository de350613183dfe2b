import { NextResponse, type NextRequest } from 'next/server';
import { recordAccess } from '../../../audit.ts';
import { prisma } from '../../../db.ts';

export async function GET(request: NextRequest) {
  const patients = await prisma.patient.findMany();
  //                     ^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the route `GET /api/patients`, leaves without an audit record: `return NextResponse.json(patients);`
  return NextResponse.json(patients);
}

export async function POST(request: NextRequest) {
  const { ward } = await request.json();
  const patients = await prisma.patient.findMany({ where: { ward } });
  await recordAccess({ actor: request.headers.get('x-actor') ?? '', action: 'read', target: ward });
  return NextResponse.json(patients);
}

type Handler = (request: NextRequest) => Promise<Response>;
const withRecord =
  (handler: Handler): Handler =>
  async request => {
    const response = await handler(request);
    await recordAccess({ actor: request.headers.get('x-actor') ?? '', action: request.method, target: request.url });
    return response;
  };

export const DELETE = withRecord(async request => {
  await prisma.patient.delete({ where: { id: request.nextUrl.searchParams.get('id') ?? '' } });
  return new Response(null, { status: 204 });
});
