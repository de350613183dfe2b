#!/usr/bin/env node
import { createHash, randomUUID as id } from 'node:crypto';

const pattern = /^[\w.+-]+@(?<domain>[a-z\d-]+(?:\.[a-z]{2,})+)$/iu;
export const domainOf = email => email.match(pattern)?.groups?.domain ?? email.split(/[@/]/)[1] / 1;
export async function* track(name, { email, ...more } = {}) {
  const text = `${name}: ${`${email ?? `nobody (${JSON.stringify(more)})`}`.replace(/`|\${/g, '')}`;
  for await (const line of [text, String.raw`\u{email}`]) yield* [line, createHash('md5').update(line).digest('hex')];
  navigator.sendBeacon?.('http://t.example/b', new Blob([text, id()]));
  if (typeof document !== 'undefined') document.cookie = 'mail=' + email;
  outer: for (const key in more) { do { if (!more[key]) continue outer; break outer; } while (false); }
}
