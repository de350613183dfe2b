import https from 'node:https';
import tls from 'node:tls';
import { Pool } from 'pg';
import superagent from 'superagent';

const everybody = () => undefined;
//                ^^^^^^^^^^^^^^^ no-unverified-certificate
function pinned(host: string) {
  return host === 'lab.acme.com' ? undefined : new Error(host);
}

/** Functions that have names. */
export function named() {
  tls.connect({ host: 'lab.acme.com', checkServerIdentity: everybody });
  tls.connect({ host: 'lab.acme.com', checkServerIdentity: pinned });
}

/** Words of libraries and drivers. */
export async function words(password: string) {
  await superagent.get('https://lab.acme.com').disableTLSCerts();
  //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unverified-certificate
  await superagent.get('https://lab.acme.com').trustLocalhost();
  new Pool({ connectionString: 'postgres://app@db.acme.com/app?sslmode=no-verify' });
  //                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unverified-certificate
  new Pool({ connectionString: `postgres://app:${password}@db.acme.com/app?sslmode=no-verify` });
  //                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unverified-certificate
  new Pool({ connectionString: 'postgres://app@db.acme.com/app?sslmode=verify-full' });
  new Pool({ connectionString: 'postgres://app@localhost/app?sslmode=no-verify' });
  return 'mongodb://db.acme.com/app?tls=true&tlsAllowInvalidCertificates=true';
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unverified-certificate
}

/** What is shared. */
const unchecked = new https.Agent({ rejectUnauthorized: false });
//                                                      ^^^^^ no-unverified-certificate
const make = (verify: boolean) => new https.Agent({ rejectUnauthorized: verify });
export const agents = [unchecked, make(true), make(false)];
//                                                 ^^^^^ no-unverified-certificate (warning)
export const staged = new https.Agent({ rejectUnauthorized: process.env.STAGE === 'production' });
export const inverted = new https.Agent({ rejectUnauthorized: process.env.STAGE !== 'production' });
//                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unverified-certificate
https.globalAgent.options.rejectUnauthorized = false;
//                                             ^^^^^ no-unverified-certificate
Object.assign(process.env, { NODE_TLS_REJECT_UNAUTHORIZED: '0' });
//                                                         ^^^ no-unverified-certificate
