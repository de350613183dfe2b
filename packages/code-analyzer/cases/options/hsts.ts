import helmet from 'helmet';
import koaHelmet from 'koa-helmet';
import fastify from 'fastify';
import fastifyHelmet from '@fastify/helmet';
import { secureHeaders } from 'hono/secure-headers';
import lusca from 'lusca';
import type { Response } from 'express';

declare const months: number;
const server = fastify();
const hour = 60 * 60;

helmet();
helmet({ contentSecurityPolicy: false });
helmet({ hsts: { maxAge: 300 } });
//             ^^^^^^^^^^^^^^^ hsts hsts {} (on)
//                       ^^^ hsts hsts.maxAge 300
helmet({ strictTransportSecurity: { maxAge: 24 * hour } });
//                                ^^^^^^^^^^^^^^^^^^^^^ hsts strictTransportSecurity {} (on)
//                                          ^^^^^^^^^ hsts strictTransportSecurity.maxAge 86400
  helmet.hsts({ maxAge: months * 86400 });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hsts maxAge unknown
koaHelmet.hsts({ maxAge: 86400 });
//                       ^^^^^ hsts maxAge 86400
lusca({ hsts: { maxAge: 86400 } });
//                      ^^^^^ hsts hsts.maxAge 86400
server.register(fastifyHelmet, { hsts: { maxAge: 31536000 } });
//                                     ^^^^^^^^^^^^^^^^^^^^ hsts hsts {} (on)
//                                               ^^^^^^^^ hsts hsts.maxAge 31536000
secureHeaders({ strictTransportSecurity: 'max-age=3600' });
//                                       ^^^^^^^^^^^^^^ hsts strictTransportSecurity max-age=3600 (on)
export function header(response: Response) {
  response.setHeader('Strict-Transport-Security', 'max-age=31536000');
//                                                ^^^^^^^^^^^^^^^^^^ hsts Strict-Transport-Security max-age=31536000
  response.set({ 'strict-transport-security': 'max-age=3600' });
//                                            ^^^^^^^^^^^^^^ hsts Strict-Transport-Security max-age=3600
  response.getHeader('Strict-Transport-Security');
}
export const headers = [{ key: 'Strict-Transport-Security', value: 'max-age=31536000; includeSubDomains' }];
//                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hsts Strict-Transport-Security max-age=31536000; includeSubDomains
