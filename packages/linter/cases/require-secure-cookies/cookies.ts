import { serialize } from 'cookie';
import cookieSession from 'cookie-session';
import express, { type Response } from 'express';
import session from 'express-session';
import { getCookie, setCookie } from 'hono/cookie';
import { getIronSession } from 'iron-session';
import Cookies from 'js-cookie';
import { cookies } from 'next/headers';
import { NextResponse } from 'next/server';

interface User {
  id: string;
  email: string;
}

declare const context: unknown;
const app = express();
const isProduction = process.env.NODE_ENV === 'production';
const strict = { httpOnly: true, secure: true, sameSite: 'strict' } as const;

export function expressCookies(response: Response, user: User, value: string, accessToken: string) {
  response.cookie('sid', value);
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-secure-cookies
  response.cookie('sid', value, { httpOnly: true });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-secure-cookies
  response.cookie('sid', value, { httpOnly: true, secure: true });
  response.cookie('sid', value, strict);
  response.cookie('sid', value, { ...strict, secure: false });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-secure-cookies
  response.cookie('sid', value, { ...strict, secure: isProduction });
  response.cookie('sid', value, { ...strict, sameSite: 'none' });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-secure-cookies
  response.cookie('sid', '', { maxAge: 0 });
  response.cookie('access_token', value, { secure: true });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-secure-cookies
  response.cookie('a', accessToken, { secure: true });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-secure-cookies (warning)
  response.cookie('u', user.email, { secure: true });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-secure-cookies
  response.cookie('theme', 'dark');
  response.cookie('theme', isProduction ? 'dark' : 'light');
  response.cookie('theme', value);
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-secure-cookies (warning)
  response.cookie('sid', 'none');
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-secure-cookies
  response.cookie('theme', 'dark', { secure: true });
  response.cookie('XSRF-TOKEN', value, { secure: true });
}

export function sessions() {
  app.use(session({ secret: process.env.SECRET ?? '', cookie: { secure: false } }));
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-secure-cookies
  app.use(session({ secret: process.env.SECRET ?? '' }));
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-secure-cookies
  app.use(session({ secret: process.env.SECRET ?? '', cookie: { secure: true } }));
  app.use(session({ secret: process.env.SECRET ?? '', cookie: { secure: true, httpOnly: false } }));
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-secure-cookies
  app.use(cookieSession({ keys: ['a'] }));
  app.use(cookieSession({ keys: ['a'], httpOnly: false }));
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-secure-cookies
}

export async function next(value: string) {
  const store = await cookies();
  store.set('session', value);
//^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-secure-cookies
  store.set('theme', 'dark');
  store.set({ name: 'theme', value: 'dark' });
  store.set('theme', value);
//^^^^^^^^^^^^^^^^^^^^^^^^^ require-secure-cookies (warning)
  store.set('session', value, { httpOnly: true, secure: true });
  store.set({ name: 'session', value, httpOnly: true, secure: false });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-secure-cookies
  NextResponse.next().cookies.set('session', value, { httpOnly: true });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-secure-cookies
  await getIronSession<User>(store, { cookieName: 'user', password: process.env.SECRET ?? '' });
  await getIronSession<User>(store, { cookieName: 'user', password: process.env.SECRET ?? '', cookieOptions: { secure: false } });
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-secure-cookies
}

export function others(value: string) {
  setCookie(context, 'session', value);
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-secure-cookies
  setCookie(context, 'session', value, strict);
  serialize('session', value, { httpOnly: true });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-secure-cookies
  serialize('session', value, { httpOnly: true, secure: true });
  Cookies.set('language', 'en', { secure: true });
  Cookies.set('session', value, { secure: true });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-secure-cookies
  return getCookie(context, 'session');
}

/** Flags that are set where the configuration says so. */
export function configured(useTls: boolean) {
  const cookie: { httpOnly: boolean; secure?: boolean } = { httpOnly: true };
  if (useTls) cookie.secure = true;
  app.use(session({ secret: process.env.SECRET ?? '', cookie }));
}

/** The same below another member: it may be set, or not. */
export function configuredBelow(useTls: boolean) {
  const sess = { secret: process.env.SECRET ?? '', cookie: { secure: false } };
  if (useTls) sess.cookie.secure = true;
  app.use(session(sess));
//        ^^^^^^^^^^^^^ require-secure-cookies (warning)
}
