import express from 'express';
import fastify from 'fastify';
import { Hono } from 'hono';
import { cookies, headers } from 'next/headers';
import type { NextRequest } from 'next/server';
import { createHash, createHmac } from 'node:crypto';
import pino from 'pino';
import Stripe from 'stripe';

/** Headers and cookies that prove who asks; all others are nobody's secret. */
export function expressRequests(request: express.Request) {
  console.log(request.headers.authorization, request.headers['cookie']);
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credential.token (type) -> log
  //                                         ^^^^^^^^^^^^^^^^^^^^^^^^^ credential.token (type) -> log
  console.log(request.get('authorization'), request.header('Authorization'));
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credential.token (type) -> log
  //                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credential.token (type) -> log
  console.log(request.cookies.sid, request.signedCookies['connect.sid']);
  //          ^^^^^^^^^^^^^^^^^^^ credential.token (type) -> log
  //                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credential.token (type) -> log
  console.log(request.headers);
  //          ^^^^^^^^^^^^^^^ credential.token (type) -> log
  console.log(request.cookies);
  //          ^^^^^^^^^^^^^^^ credential.token (name) -> log
  console.log(request.headers['user-agent'], request.get('content-type'), request.cookies.theme, request.header('accept'));
  const { authorization, host } = request.headers;
  console.log(authorization?.split(' ')[1], host);
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credential.token (type) -> log
  const [scheme, token] = (authorization ?? '').split(' ');
  console.log(scheme, authorization?.split(/\s+/)[0]);
  console.log(token);
  //          ^^^^^ credential.token (type) -> log
  console.log(authorization?.startsWith('Bearer '), authorization !== undefined);
  console.log(createHash('sha256').update(request.headers.authorization ?? '').digest('hex'));
  //                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credential.token (type) [hashed] -> log
}

/** All of them but those two are nobody's secret. */
export function otherHeaders(request: express.Request) {
  const { authorization, cookie, ...rest } = request.headers;
  console.log(rest, authorization === undefined, cookie === undefined);
  const copy = { ...request.headers };
  delete copy.authorization;
  delete copy.cookie;
  console.log(copy);
  console.log({ ...request.headers, authorization: undefined, cookie: undefined });
  console.log({ ...request.headers, authorization: undefined });
  //               ^^^^^^^^^^^^^^^ credential.token (type) -> log
  console.log(request.headers['proxy-authorization']);
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credential.token (type) -> log
}

const log = pino({ redact: ['req.headers.authorization', 'req.headers.cookie'] });

/** What a logger redacts is not in the log, not even a part of it. */
export function redactedRequests(request: express.Request) {
  log.info({ req: { headers: request.headers } });
  log.info({ headers: request.headers });
  //                  ^^^^^^^^^^^^^^^ credential.token (type) -> log
}

fastify().get('/', request => {
  console.log(request.headers.authorization, request.headers.accept);
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credential.token (type) -> log
});

new Hono().get('/', context => {
  console.log(context.req.header('Authorization'), context.req.header('accept'));
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credential.token (type) -> log
  return context.text('');
});

export async function nextRequests(request: NextRequest) {
  console.log(request.headers.get('cookie'), request.headers.get('accept'));
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credential.token (type) -> log
  console.log(request.cookies.get('sid')?.value, request.cookies.get('theme')?.value);
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credential.token (type) -> log
  const store = await cookies();
  const given = await headers();
  console.log(store.get('sid')?.value, store.get('theme')?.value);
  //          ^^^^^^^^^^^^^^^^^^^^^^^ credential.token (type) -> log
  console.log(given.get('Authorization'), given.get('host'));
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^ credential.token (type) -> log
}

export function anyRequests(request: any, context: any) {
  console.log(request.headers.authorization, context.get('Authorization'), context.get('accept'));
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credential.token (type) -> log
  //                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credential.token (type) -> log
  const { headers: sent } = request;
  console.log(sent.authorization, sent.accept);
  //          ^^^^^^^^^^^^^^^^^^ credential.token (type) -> log
}

/** What the machine is told: a secret is right where it is used, and nowhere else. */
export const stripe = new Stripe(process.env.STRIPE_API_KEY ?? '');
const settings = { password: process.env.DB_PASSWORD, port: process.env.PORT };

export async function environment(name: string, request: express.Request) {
  console.log(process.env.STRIPE_API_KEY);
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^ credential.token (type) -> log
  console.log(process.env['DB_PASSWORD']);
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^ credential.password (type) -> log
  console.log(settings);
  //          ^^^^^^^^ credential.password (type) -> log
  console.log(process.env.GITHUB_TOKEN);
  //          ^^^^^^^^^^^^^^^^^^^^^^^^ credential.token (name) -> log
  const { DB_PASSWORD: secret, NODE_ENV } = process.env;
  console.log(secret, NODE_ENV);
  //          ^^^^^^ credential.password (type) -> log
  console.log(process.env.PORT, process.env[name], process.env.ADMIN_EMAIL, process.env.PASSWORD_FILE);
  console.log(process.env.NEXT_PUBLIC_API_KEY, process.env.EXAMPLE_PASSWORD, Boolean(process.env.DB_PASSWORD));
  await fetch('https://api.example.com', { headers: { authorization: `Bearer ${process.env.SERVICE_ACCESS_TOKEN ?? ''}` } });
  const salted = createHash('sha256').update(`${process.env.HASH_API_KEY ?? ''}${request.body.email}`);
  console.log(salted.digest('hex'));
  //          ^^^^^^ contact.email (type) [hashed] -> log
  console.log(createHmac('sha256', process.env.HASH_API_KEY ?? '').update('x').digest('hex'));
  console.log(createHash('sha256').update(process.env.DB_PASSWORD ?? '').digest('hex'));
  //                                      ^^^^^^^^^^^^^^^^^^^^^^^ credential.password (type) [hashed] -> log
}
