import express from 'express';
import fastify from 'fastify';
import { Hono } from 'hono';
import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';

interface User {
  readonly id: string;
  /** @personal contact.email */
  readonly email: string;
}

declare const user: User;
declare const key: Buffer;

/** A cookie is a cookie, whichever way its header is set. */
createServer((request, response) => {
  response.setHeader('Set-Cookie', `to=${user.email}; Secure`);
  //                                     ^^^^^^^^^^ contact.email -> cookie
  response.setHeader('set-cookie', [`id=${user.id}`, `to=${user.email}`]);
  //                                                       ^^^^^^^^^^ contact.email -> cookie
  response.appendHeader('Set-Cookie', `to=${createHmac('sha256', key).update(user.email).digest('hex')}`);
  //                                                                         ^^^^^^^^^^ contact.email [pseudonymized] -> cookie
  response.setHeader('X-To', user.email);
  response.setHeader('Set-Cookie', `id=${user.id}`);
  response.writeHead(200, { 'Set-Cookie': `to=${user.email}`, 'X-To': user.email });
  //                                            ^^^^^^^^^^ contact.email -> cookie
});

export function expressAnswers(response: express.Response) {
  response.set('Set-Cookie', `to=${user.email}`);
  //                               ^^^^^^^^^^ contact.email -> cookie
  response.append('Set-Cookie', `to=${user.email}`);
  //                                  ^^^^^^^^^^ contact.email -> cookie
  response.header('Set-Cookie', `id=${user.id}`).header('X-To', user.email);
}

fastify().get('/', (request, reply) => {
  reply.header('Set-Cookie', `to=${user.email}`).header('X-To', user.email);
  //                               ^^^^^^^^^^ contact.email -> cookie
});

new Hono().get('/', context => {
  context.header('Set-Cookie', `to=${user.email}`);
  //                                 ^^^^^^^^^^ contact.email -> cookie
  context.header('X-To', user.email);
  return context.text('');
});

export function fetchAnswers() {
  const headers = new Headers();
  headers.append('Set-Cookie', `to=${user.email}`);
  //                                 ^^^^^^^^^^ contact.email -> cookie
  headers.append('X-To', user.email);
  return [
    new Response('', { headers: { 'Set-Cookie': `to=${user.email}`, 'X-To': user.email } }),
    //                                                ^^^^^^^^^^ contact.email -> cookie
    Response.json({}, { headers: { 'set-cookie': `to=${user.email}` } }),
    //                                                 ^^^^^^^^^^ contact.email -> cookie
    new Response('', { headers: { 'Set-Cookie': `id=${user.id}` } }),
  ];
}

export function pages() {
  document.cookie = `to=${user.email}`;
  //                      ^^^^^^^^^^ contact.email -> cookie
  document.cookie = 'to=' + encodeURIComponent(user.email) + '; Secure';
  //                                           ^^^^^^^^^^ contact.email -> cookie
  document.cookie = `id=${user.id}`;
  document.title = user.email;
}
