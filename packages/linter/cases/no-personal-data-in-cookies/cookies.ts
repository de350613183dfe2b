import { serialize } from 'cookie';
import type { Request, Response } from 'express';
import { setCookie } from 'hono/cookie';
import Cookies from 'js-cookie';
import { cookies } from 'next/headers';
import { NextResponse } from 'next/server';
import { maskEmail, pseudonymOf } from './mask.ts';

interface Customer {
  readonly id: string;
  readonly email: string;
  readonly firstName: string;
  readonly phoneNumber: string;
  readonly language: string;
  readonly newsletter: boolean;
}

export function express(req: Request, res: Response, customer: Customer) {
  res.cookie('user', customer.email, { httpOnly: true, secure: true });
  //                 ^^^^^^^^^^^^^^ no-personal-data-in-cookies: contact.email
  res.cookie('user', JSON.stringify(customer));
  //                                ^^^^^^^^ no-personal-data-in-cookies: contact.email, contact.phone, identity.name
  res.cookie('lastLogin', req.body.email);
  //                      ^^^^^^^^^^^^^^ no-personal-data-in-cookies: contact.email
  res.cookie('user', customer.id, { httpOnly: true, secure: true });
  res.cookie('language', customer.language);
  res.cookie('newsletter', customer.newsletter ? '1' : '0');
  res.cookie('user', pseudonymOf(customer.email));
  res.clearCookie('user');
}

/** Hidden from scripts is not hidden from whoever sits at the machine. */
export function serialized(res: Response, customer: Customer) {
  res.setHeader('Set-Cookie', serialize('name', customer.firstName, { httpOnly: true }));
  //                                            ^^^^^^^^^^^^^^^^^^ no-personal-data-in-cookies: identity.name
  res.setHeader('Set-Cookie', serialize('id', customer.id, { httpOnly: true }));
}

export function browser(customer: Customer) {
  Cookies.set('phone', customer.phoneNumber);
  //                   ^^^^^^^^^^^^^^^^^^^^ no-personal-data-in-cookies: contact.phone
  Cookies.set('profile', JSON.stringify({ name: customer.firstName, language: customer.language }), { expires: 7 });
  //                                            ^^^^^^^^^^^^^^^^^^ no-personal-data-in-cookies: identity.name
  Cookies.set('language', customer.language);
  Cookies.set('hint', maskEmail(customer.email));
}

export function assigned(customer: Customer) {
  document.cookie = `email=${customer.email}; path=/; secure`;
  //                         ^^^^^^^^^^^^^^ no-personal-data-in-cookies: contact.email
  window.document.cookie = 'name=' + encodeURIComponent(customer.firstName);
  //                                                    ^^^^^^^^^^^^^^^^^^ no-personal-data-in-cookies: identity.name
  document.cookie = `id=${customer.id}; path=/; secure`;
  document.cookie = `language=${customer.language}`;
  document.cookie = 'seen=1; max-age=86400';
}

export async function next(customer: Customer) {
  const store = await cookies();
  store.set('email', customer.email, { httpOnly: true });
  //                 ^^^^^^^^^^^^^^ no-personal-data-in-cookies: contact.email
  store.set({ name: 'name', value: customer.firstName, httpOnly: true });
  //                               ^^^^^^^^^^^^^^^^^^ no-personal-data-in-cookies: identity.name
  store.set('id', customer.id, { httpOnly: true });
  store.set({ name: 'language', value: customer.language });
  const response = NextResponse.next();
  response.cookies.set('phone', customer.phoneNumber);
  //                            ^^^^^^^^^^^^^^^^^^^^ no-personal-data-in-cookies: contact.phone
  response.cookies.set('id', customer.id);
  return response;
}

export function hono(context: never, customer: Customer) {
  setCookie(context, 'email', customer.email, { secure: true });
  //                          ^^^^^^^^^^^^^^ no-personal-data-in-cookies: contact.email
  setCookie(context, 'language', customer.language);
}

/** The helper is judged where it is called. */
function remember(name: string, value: string, days: number) {
  document.cookie = `${name}=${value}; max-age=${days * 86400}`;
}

export function helped(customer: Customer) {
  remember('email', customer.email, 30);
  //                ^^^^^^^^^^^^^^ no-personal-data-in-cookies: contact.email
  remember('language', customer.language, 30);
}

/** A setter of the same name that is no document. */
export function lookAlike(jar: { cookie: string }, customer: Customer) {
  jar.cookie = customer.email;
}
