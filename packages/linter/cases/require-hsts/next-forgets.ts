import { NextResponse } from 'next/server';

export function GET() {
  return new NextResponse('hello', { headers: { 'Strict-Transport-Security': 'max-age=0' } });
  //                                                                         ^^^^^^^^^^^ require-hsts
}
