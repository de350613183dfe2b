import express, { type Request, type Response } from 'express';
import { createServer } from 'http';
import type { NextApiRequest, NextApiResponse } from 'next';
import { NextResponse } from 'next/server';
import { maskEmail } from './mask.ts';

interface Customer {
  readonly id: string;
  readonly email: string;
  readonly plan: string;
}

declare function find(id: string): Promise<Customer>;
declare function codeOf(customer: Customer): number;

const app = express();
const notFound = 404;
const status = { gone: 410, fine: 200 };

/** The answer that tells of a failure is an error, whatever it is sent with. */
app.get('/customers/:id', async (request, response) => {
  const customer = await find(request.params.id);
  if (customer.plan === 'a') return response.status(404).json({ error: `nobody called ${customer.email}` });
  //                                                                                    ^^^^^^^^^^^^^^ no-personal-data-in-errors: contact.email
  if (customer.plan === 'b') return response.status(notFound).send(customer.email);
  //                                                               ^^^^^^^^^^^^^^ no-personal-data-in-errors: contact.email
  if (customer.plan === 'c') return response.status(status.gone).type('text').end(`${customer.email} is gone`);
  //                                                                                 ^^^^^^^^^^^^^^ no-personal-data-in-errors: contact.email
  if (customer.plan === 'd') return response.status(customer.id ? 409 : 500).render('failed', { who: customer.email });
  //                                                                                                 ^^^^^^^^^^^^^^ no-personal-data-in-errors: contact.email
  if (customer.plan === 'e') return response.status(404).json({ error: `nobody called ${maskEmail(customer.email)}` });
  if (customer.plan === 'f') return response.status(404).json({ error: `nobody called ${customer.id}` });
  if (customer.plan === 'g') return response.status(422).json({ error: 'email is invalid', field: 'email' });
  if (customer.plan === 'h') return response.status(status.fine).json({ email: customer.email });
  if (customer.plan === 'i') return response.status(codeOf(customer)).json({ email: customer.email });
  if (customer.plan === 'j') return response.status(customer.id ? 200 : 404).json({ email: customer.email });
  if (customer.plan === 'k') return response.status(201).json(customer);
  return response.json(customer);
});

/** Set in a statement before. */
app.post('/customers', async (request: Request, response: Response) => {
  const customer = await find(request.body.id);
  if (customer.plan === 'a') {
    response.status(400);
    return response.json({ error: 'taken', value: customer.email });
    //                                            ^^^^^^^^^^^^^^ no-personal-data-in-errors: contact.email
  }
  if (customer.plan === 'b') {
    response.statusCode = 500;
    if (request.accepts('html')) return response.end(`<p>${customer.email}</p>`);
    //                                                     ^^^^^^^^^^^^^^ no-personal-data-in-errors: contact.email
    return response.end();
  }
  if (customer.plan === 'c') {
    response.status(400);
    response.status(200);
    return response.json({ email: customer.email });
  }
  if (customer.plan === 'd') {
    if (customer.id === '') response.status(400);
    return response.json({ email: customer.email });
  }
  response.statusCode = 200;
  return response.json({ email: customer.email });
});

/** Only a caller knows the status. */
function answer(response: Response, code: number, customer: Customer) {
  response.status(code).json({ email: customer.email });
}
function refuse(response: Response, code: number, text: string) {
  response.status(code).json({ error: text });
}
app.put('/customers/:id', async (request, response) => {
  const customer = await find(request.params.id);
  if (customer.plan === 'a') return answer(response, 400, customer);
  if (customer.plan === 'b') return refuse(response, 403, `not ${customer.email}`);
  //                                                             ^^^^^^^^^^^^^^ no-personal-data-in-errors: contact.email
  if (customer.plan === 'c') return refuse(response, 404, customer.id);
  return answer(response, 200, customer);
});

createServer(async (request, response) => {
  const customer = await find(request.url ?? '');
  if (customer.plan === 'a') {
    response.writeHead(404, { 'content-type': 'text/plain' });
    response.end(`no ${customer.email}`);
    //                 ^^^^^^^^^^^^^^ no-personal-data-in-errors: contact.email
  } else if (customer.plan === 'b') response.writeHead(200).end(customer.email);
  else response.writeHead(500).end(customer.email);
  //                               ^^^^^^^^^^^^^^ no-personal-data-in-errors: contact.email
});

export default async function handler(request: NextApiRequest, response: NextApiResponse) {
  const customer = await find(String(request.query.id));
  if (customer.plan === 'a') return response.status(403).json({ error: `not for ${customer.email}` });
  //                                                                              ^^^^^^^^^^^^^^ no-personal-data-in-errors: contact.email
  response.status(200).json(customer);
}

export async function GET(request: globalThis.Request) {
  const customer = await find(request.url);
  if (customer.plan === 'a') return NextResponse.json({ error: customer.email }, { status: 404 });
  //                                                           ^^^^^^^^^^^^^^ no-personal-data-in-errors: contact.email
  if (customer.plan === 'b') return new NextResponse(`no ${customer.email}`, { status: 500 });
  //                                                       ^^^^^^^^^^^^^^ no-personal-data-in-errors: contact.email
  if (customer.plan === 'c') return NextResponse.json({ email: customer.email }, { status: 201 });
  if (customer.plan === 'd') return NextResponse.json(customer);
  if (customer.plan === 'e') return NextResponse.json({ error: 'not found', id: customer.id }, { status: 404 });
  return NextResponse.json({ error: 'not found' }, { status: 404 });
}

export async function POST(request: globalThis.Request) {
  const customer = await find(request.url);
  if (customer.plan === 'a') return new Response(`no ${customer.email}`, { status: 500 });
  //                                                   ^^^^^^^^^^^^^^ no-personal-data-in-errors: contact.email
  if (customer.plan === 'b') return Response.json({ error: customer.email }, { status: notFound });
  //                                                       ^^^^^^^^^^^^^^ no-personal-data-in-errors: contact.email
  if (customer.plan === 'c') return Response.json({ email: customer.email });
  if (customer.plan === 'd') return new Response(customer.email, { status: 200 });
  return new Response(customer.id, { status: 404 });
}
