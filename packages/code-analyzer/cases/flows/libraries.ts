import bunyan from 'bunyan';
import * as log4js from 'log4js';
import { consola, createConsola } from 'consola';
import { Logger } from 'tslog';
import signale, { Signale } from 'signale';
import { Queue, Worker, type Job } from 'bullmq';
import amqp from 'amqplib';
import { Kafka } from 'kafkajs';
import sendgrid from '@sendgrid/mail';
import { Resend } from 'resend';
import got from 'got';
import ky from 'ky';
import UAParser from 'ua-parser-js';
import { getServerSession } from 'next-auth';
import { useSession } from 'next-auth/react';
import { getToken } from 'next-auth/jwt';
import { initTRPC, TRPCError } from '@trpc/server';
import { z } from 'zod';
import { pgTableCreator } from 'drizzle-orm/pg-core';

interface User {
  readonly id: string;
  /** @personal contact.email */
  readonly email: string;
}

declare const user: User;

export function loggers() {
  const log = bunyan.createLogger({ name: 'app' });
  log.info({ to: user.email, id: user.id }, 'sent');
  //             ^^^^^^^^^^ contact.email -> log
  log.child({ id: user.id }).warn('sent to %s', user.email);
  //                                            ^^^^^^^^^^ contact.email -> log
  log.level(bunyan.INFO);
  log4js.getLogger('mail').error('sent', user.email, user.id);
  //                                     ^^^^^^^^^^ contact.email -> log
  consola.success(`sent to ${user.email}`);
  //                         ^^^^^^^^^^ contact.email -> log
  createConsola().withTag('mail').box(user.id);
  new Logger({ name: 'app' }).getSubLogger().debug(user.email, user.id);
  //                                               ^^^^^^^^^^ contact.email -> log
  signale.pending(user.email);
  //              ^^^^^^^^^^ contact.email -> log
  new Signale({ scope: 'mail' }).fatal(user.id);
}

export async function queues() {
  const queue = new Queue<{ to: string; id: string }>('mail');
  await queue.add('welcome', { to: user.email, id: user.id });
  //                               ^^^^^^^^^^ contact.email -> queue
  new Worker('mail', async (job: Job<User>) => console.log(job.data.email, job.data.id));
  //                                                       ^^^^^^^^^^^^^^ contact.email -> log
  const channel = await (await amqp.connect('amqps://queue.example')).createChannel();
  channel.sendToQueue('mail', Buffer.from(user.email));
  //                                      ^^^^^^^^^^ contact.email -> queue
  channel.publish('mail', 'welcome', Buffer.from(user.id));
  const producer = new Kafka({ brokers: ['queue.example'] }).producer();
  await producer.send({ topic: 'mail', messages: [{ key: user.id, value: JSON.stringify({ to: user.email }) }] });
  //                                                                                          ^^^^^^^^^^ contact.email -> queue
}

/** Where to a message goes is not what it tells, and a company that sends it knows both. */
export async function mail() {
  await sendgrid.send({ from: 'a@acme.example', to: user.email, subject: 'Hello', text: user.id });
  //                                                ^^^^^^^^^^ contact.email -> recipient
  await new Resend('key').emails.send({ from: 'a@acme.example', subject: user.email });
  //                                                                     ^^^^^^^^^^ contact.email -> mail
  //                                                                     ^^^^^^^^^^ contact.email -> recipient
}

export async function requests() {
  await got.post('https://api.example/users', { json: { to: user.email, id: user.id } });
  //                                                        ^^^^^^^^^^ contact.email -> network
  await got(`https://api.example/users/${user.email}`).json();
  //                                     ^^^^^^^^^^ contact.email -> url
  await ky.get('https://api.example/users', { searchParams: { q: user.email } }).json();
  //                                                             ^^^^^^^^^^ contact.email -> url
  await ky.put('https://api.example/users', { json: user.id });
}

/** Types of libraries say whose a name is. */
export async function people(request: Request) {
  console.log((await getServerSession())?.user?.email);
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contact.email (type) -> log
  console.log(useSession({ required: true }).data.user?.email);
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contact.email (type) -> log
  console.log((await getToken({ req: request }))?.sub);
  console.log(new UAParser(request.headers.get('user-agent')).getBrowser().name);
}

const t = initTRPC.context<{ session: { user: User } | null }>().create();
const known = t.procedure.use(({ ctx, next }) => {
  if (!ctx.session) throw new TRPCError({ code: 'UNAUTHORIZED' });
  return next({ ctx: { user: ctx.session.user } });
});

export const router = t.router({
  register: t.procedure.input(z.object({ email: z.string().email(), id: z.string() })).mutation(({ input }) => {
    console.log(input.email, input.id);
    //          ^^^^^^^^^^^ contact.email -> log
  }),
  me: known.query(({ ctx }) => console.log(ctx.user.email, ctx.user.id)),
  //                                       ^^^^^^^^^^^^^^ contact.email -> log
});

export const table = pgTableCreator(name => `app_${name}`)(
  'user',
  columns => ({ id: columns.integer().primaryKey(), email: columns.text() }),
  row => [console.log(row.id)],
);
