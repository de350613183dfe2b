import https from 'node:https';
import tls from 'node:tls';
import { Pool } from 'pg';
import unmodelled from 'some-client';

declare const options: { rejectUnauthorized: boolean };
declare const ca: string;
const verify = false;
//             ^^^^^ certificate rejectUnauthorized false (off)

/** By name, whatever the library. */
export function clients(insecure: boolean) {
  new https.Agent({ rejectUnauthorized: false });
//                                      ^^^^^ certificate rejectUnauthorized false (off)
  new https.Agent({ rejectUnauthorized: true, minVersion: 'TLSv1.2' });
//                                      ^^^^ certificate rejectUnauthorized true (on)
//                                                        ^^^^^^^^^ tls-version minVersion TLSv1.2
  new https.Agent({ rejectUnauthorized: verify });
  new https.Agent({ rejectUnauthorized: !insecure });
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ certificate rejectUnauthorized unknown
  new Pool({ ssl: { ca, rejectUnauthorized: process.env.NODE_ENV !== 'production' ? false : true } });
//                                                                                          ^^^^ certificate rejectUnauthorized true (on)
  unmodelled({ tls: { rejectUnauthorized: insecure ? false : true } });
//                                                   ^^^^^ certificate rejectUnauthorized false (off)
//                                                           ^^^^ certificate rejectUnauthorized true (on)
  options.rejectUnauthorized = false;
//                             ^^^^^ certificate rejectUnauthorized false (off)
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
//                                           ^^^ certificate NODE_TLS_REJECT_UNAUTHORIZED 0 (off)
  process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '1';
//                                              ^^^ certificate NODE_TLS_REJECT_UNAUTHORIZED 1 (on)
  tls.connect({ checkServerIdentity: () => undefined, secureProtocol: 'TLSv1_method' });
//                                   ^^^^^^^^^^^^^^^ certificate checkServerIdentity () => undefined (off)
//                                                                    ^^^^^^^^^^^^^^ tls-version secureProtocol TLSv1_method
  tls.connect({ checkServerIdentity: (host, certificate) => tls.checkServerIdentity(host, certificate) });
  if (process.env.NODE_ENV === 'development') https.get('https://a.example', { rejectUnauthorized: false });
}

/** A server asks clients for a certificate, and this machine needs none. */
export function servers(key: string, cert: string) {
  https.createServer({ key, cert, requestCert: true, rejectUnauthorized: false });
  https.createServer({ rejectUnauthorized: false, minVersion: 'TLSv1' });
//                                                            ^^^^^^^ tls-version minVersion TLSv1
  https.request({ host: 'localhost', rejectUnauthorized: false });
  new Pool({ host: '127.0.0.1', ssl: { rejectUnauthorized: false } });
  new Pool({ host: 'db.acme.com', ssl: { rejectUnauthorized: false } });
//                                                           ^^^^^ certificate rejectUnauthorized false (off)
}

/** What is set on an object after it was made. */
export function setLater(insecure: boolean) {
  const agent: { rejectUnauthorized?: boolean; minVersion?: string } = { minVersion: 'TLSv1.2' };
//                                                                                   ^^^^^^^^^ tls-version minVersion TLSv1.2
  if (insecure) agent.rejectUnauthorized = false;
//                                         ^^^^^ certificate rejectUnauthorized false (off)
  return new https.Agent(agent);
}

/** Set for the whole process, outside of any function. */
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
//                                         ^^^ certificate NODE_TLS_REJECT_UNAUTHORIZED 0 (off)

/** Names that mean other things where no call gets them that makes a connection. */
export const refused = { ciphers: 'RC4', why: 'blocked', minVersion: 'TLSv1' };
unmodelled({ ciphers: 'RC4' });
new Pool({ ssl: { ciphers: 'RC4' } });
//                         ^^^^^ ciphers ciphers RC4
