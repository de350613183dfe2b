import { JwtService } from '@nestjs/jwt';
import { EncryptJWT, jwtVerify, SignJWT, UnsecuredJWT } from 'jose';
import jwt, { sign } from 'jsonwebtoken';
import { maskEmail, pseudonymOf } from './mask.ts';

interface Member {
  readonly id: string;
  readonly email: string;
  readonly firstName: string;
  readonly birthDate: string;
  readonly passwordHash: string;
  readonly role: string;
  readonly tenant: string;
}

const secret = process.env['SECRET'] ?? '';

export function claims(member: Member) {
  jwt.sign({ sub: member.id, email: member.email }, secret);
  //                                ^^^^^^^^^^^^ no-personal-data-in-tokens: contact.email
  jwt.sign({ sub: member.email, role: member.role }, secret, { expiresIn: '1h' });
  //              ^^^^^^^^^^^^ no-personal-data-in-tokens: contact.email
  sign({ user: { id: member.id, name: member.firstName } }, secret);
  //                                  ^^^^^^^^^^^^^^^^ no-personal-data-in-tokens: identity.name
  jwt.sign({ role: member.role }, secret, { subject: member.email });
  //                                                 ^^^^^^^^^^^^ no-personal-data-in-tokens: contact.email
  jwt.sign({ sub: member.id, role: member.role, tenant: member.tenant }, secret, { expiresIn: '1h' });
  jwt.sign({ role: member.role }, secret, { subject: member.id });
  jwt.sign({ sub: pseudonymOf(member.email) }, secret);
  jwt.sign({ sub: member.id, hint: maskEmail(member.email) }, secret);
  jwt.sign({ sub: member.id, adult: member.birthDate < '2008' }, secret);
}

/** A whole record is every member of it. */
export function whole(member: Member) {
  jwt.sign({ ...member }, secret);
  //            ^^^^^^ no-personal-data-in-tokens: contact.email, credential.password, identity.birth-date, identity.name
  const { id, role, tenant } = member;
  jwt.sign({ id, role, tenant }, secret);
}

export async function joseTokens(member: Member, key: Uint8Array) {
  await new SignJWT({ email: member.email }).setProtectedHeader({ alg: 'HS256' }).setSubject(member.id).sign(key);
  //                         ^^^^^^^^^^^^ no-personal-data-in-tokens: contact.email
  await new SignJWT({ role: member.role }).setProtectedHeader({ alg: 'HS256' }).setSubject(member.email).sign(key);
  //                                                                                       ^^^^^^^^^^^^ no-personal-data-in-tokens: contact.email
  await new SignJWT({ role: member.role }).setProtectedHeader({ alg: 'HS256' }).setSubject(member.id).sign(key);
  await new EncryptJWT({ email: member.email }).setProtectedHeader({ alg: 'dir', enc: 'A256GCM' }).encrypt(key);
}

export class Sessions {
  constructor(private readonly tokens: JwtService) {}

  async start(member: Member) {
    const payload = { sub: member.id, birthDate: member.birthDate };
    return this.tokens.signAsync(payload);
    //                           ^^^^^^^ no-personal-data-in-tokens: identity.birth-date
  }

  refresh(member: Member) {
    return this.tokens.sign({ sub: member.id, role: member.role });
  }

  invite(member: Member) {
    return this.tokens.sign({ invited: member.email }, { expiresIn: '7d' });
    //                                 ^^^^^^^^^^^^ no-personal-data-in-tokens: contact.email
  }
}

/** The helper is judged where it is called. */
function issue(payload: Record<string, unknown>) {
  return jwt.sign(payload, secret, { algorithm: 'HS256' });
}

export function issued(member: Member) {
  issue({ id: member.id, name: member.firstName });
  //                           ^^^^^^^^^^^^^^^^ no-personal-data-in-tokens: identity.name
  issue({ id: member.id });
}

export function callback(member: Member, done: (token?: string) => void) {
  jwt.sign({ mail: member.email }, secret, {}, (_error, token) => done(token));
  //               ^^^^^^^^^^^^ no-personal-data-in-tokens: contact.email
  jwt.sign({ id: member.id }, secret, {}, (_error, token) => done(token));
}

/** A link that is mailed is a token too: what it says stands in the URL. */
export function resetLink(member: Member) {
  const token = jwt.sign({ purpose: 'reset', email: member.email }, secret, { expiresIn: '15m' });
  //                                                ^^^^^^^^^^^^ no-personal-data-in-tokens: contact.email
  const better = jwt.sign({ purpose: 'reset', sub: member.id }, secret, { expiresIn: '15m' });
  return [token, better];
}

export async function unsecured(member: Member) {
  return [new UnsecuredJWT({ name: member.firstName }).encode(), new UnsecuredJWT({ role: member.role }).encode()];
  //                               ^^^^^^^^^^^^^^^^ no-personal-data-in-tokens: identity.name
}

/** Reading a token makes none. */
export async function read(token: string, key: Uint8Array) {
  const { payload } = await jwtVerify(token, key);
  return jwt.verify(token, secret) ?? payload;
}

/** What signs a document is no token. */
export function lookAlike(signer: { sign(document: object): string }, member: Member) {
  return signer.sign({ email: member.email });
}
