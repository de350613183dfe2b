export function GET() {
  const headers = new Headers();
  headers.set('strict-transport-security', 'max-age=31536000');
  headers.append('strict-transport-security', 'max-age=60');
  //                                          ^^^^^^^^^^^^ require-hsts
  return new Response('hello', { headers });
}
