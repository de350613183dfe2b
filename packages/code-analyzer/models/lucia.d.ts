interface Options {
  [option: string]: any;
}
export class Lucia<S = any, U = any> {
  /**
   * Secure, out of reach of scripts and `lax` by default.
   *
   * @secure cookie.secure options.sessionCookie.attributes.secure off=false missing=on about=session
   * @secure cookie.http-only options.sessionCookie.attributes.httpOnly off=false missing=on about=session
   * @secure cookie.same-site options.sessionCookie.attributes.sameSite about=session
   */
  constructor(adapter: any, options?: Options);
  readonly sessionCookieName: string;
  createSession(userId: string, attributes: any, options?: Options): Promise<Session>;
  validateSession(sessionId: string): Promise<{ user: any; session: any }>;
  invalidateSession(sessionId: string): Promise<void>;
  invalidateUserSessions(userId: string): Promise<void>;
  getUserSessions(userId: string): Promise<Session[]>;
  createSessionCookie(sessionId: string): Cookie;
  createBlankSessionCookie(): Cookie;
  readSessionCookie(header: string): string | null;
  readBearerToken(header: string): string | null;
  deleteExpiredSessions(): Promise<void>;
}
export interface Cookie {
  name: string;
  value: string;
  attributes: any;
  serialize(): string;
}
export interface Session {
  id: string;
  userId: string;
  fresh: boolean;
  expiresAt: Date;
  [attribute: string]: any;
}
export interface User {
  id: string;
  [attribute: string]: any;
}
export interface Register {}
export class TimeSpan {
  constructor(value: number, unit: string);
}
export class Scrypt {
  /** @protects hashed */
  hash(password: string): Promise<string>;
  verify(hash: string, password: string): Promise<boolean>;
}
export class LegacyScrypt extends Scrypt {}
export function generateId(length: number): string;
export function generateIdFromEntropySize(size: number): string;
export function verifyRequestOrigin(origin: string, allowed: string[]): boolean;
