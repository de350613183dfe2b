import secureSession from '@fastify/secure-session';
import session from '@fastify/session';
import Hapi from '@hapi/hapi';
import { createCookie, createCookieSessionStorage } from '@remix-run/node';
import { betterAuth } from 'better-auth';
import fastify from 'fastify';
import Koa from 'koa';
import koaSession from 'koa-session';
import { Lucia } from 'lucia';
import NextAuth from 'next-auth';

const isProduction = process.env.NODE_ENV === 'production';
const secret = process.env.SECRET ?? '';

/** Secure by default. */
export async function fastifySessions() {
  const server = fastify();
  await server.register(session, { secret });
  await server.register(session, { secret, cookie: { secure: isProduction } });
  await server.register(session, { secret, cookie: { secure: false } });
  //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-secure-cookies
  await server.register(secureSession, { key: secret, cookie: { path: '/', secure: true } });
  await server.register(secureSession, { key: secret, cookie: { path: '/' } });
  //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-secure-cookies
}

/** As secure as the connection. */
export function koa(value: string) {
  const app = new Koa();
  app.use(koaSession({ key: 'sid' }, app));
  app.use(koaSession({ key: 'sid', httpOnly: false }, app));
  //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-secure-cookies
  app.use(async (context: any) => {
    context.cookies.set('session', value);
    context.cookies.set('session', value, { secure: false });
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-secure-cookies
    context.cookies.set('session', value, { httpOnly: false });
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-secure-cookies
    context.cookies.set('session', null, { secure: false });
  });
}

export async function hapi() {
  const server = Hapi.server({ port: 443 });
  server.auth.strategy('session', 'cookie', { cookie: { name: 'sid', password: secret, isSecure: false } });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-secure-cookies
  server.auth.strategy('session', 'cookie', { cookie: { name: 'sid', password: secret, isSecure: isProduction } });
  server.auth.strategy('session', 'cookie', { cookie: { name: 'sid', password: secret } });
  server.auth.strategy('jwt', 'jwt', { keys: secret });
  server.state('session', { isHttpOnly: false });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-secure-cookies
  server.state('session', { isSecure: true });
}

export const storage = createCookieSessionStorage({ cookie: { name: 'sid', secrets: [secret] } });
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-secure-cookies
export const safe = createCookieSessionStorage({ cookie: { name: 'sid', secrets: [secret], httpOnly: true, secure: isProduction } });
export const cookie = createCookie('session', { httpOnly: true });
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-secure-cookies
export const safeCookie = createCookie('session', { httpOnly: true, secure: true });

/** Who may sign in. */
export function identity(adapter: unknown) {
  new Lucia(adapter, { sessionCookie: { attributes: { secure: false } } });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-secure-cookies
  new Lucia(adapter, { sessionCookie: { attributes: { secure: isProduction } } });
  new Lucia(adapter);
  betterAuth({ advanced: { useSecureCookies: false } });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-secure-cookies
  betterAuth({ advanced: { useSecureCookies: isProduction } });
  betterAuth({ emailAndPassword: { enabled: true } });
  NextAuth({ providers: [], useSecureCookies: false });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-secure-cookies
  NextAuth({ providers: [], cookies: { sessionToken: { name: 'sid', options: { httpOnly: false, secure: true } } } });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-secure-cookies
  NextAuth({ providers: [], cookies: { sessionToken: { name: 'sid', options: { httpOnly: true, secure: isProduction } } } });
}

/** Headers by their name. */
export function written(headers: Headers, token: string, attributes: string) {
  headers.append('Set-Cookie', `session=${token}; Path=/; HttpOnly`);
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-secure-cookies
  headers.append('Set-Cookie', `session=${token}; Path=/; HttpOnly; Secure; SameSite=Lax`);
  headers.append('Set-Cookie', `session=${token}; Path=/; Max-Age=${60 * 60}; Secure`);
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-secure-cookies
  headers.append('Set-Cookie', `session=${token}; ${attributes}`);
  headers.append('Set-Cookie', 'session=; Path=/; Max-Age=0');
  return new Response('', { headers: { 'Set-Cookie': `session=${token}; HttpOnly; Secure; SameSite=None` } });
  //                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-secure-cookies
}
