/** @subject */
export interface DefaultUser {
  id?: string;
  name?: string | null;
  email?: string | null;
  image?: string | null;
}
/** @subject */
export interface User extends DefaultUser {}
export interface DefaultSession {
  user?: User;
  expires: string;
}
export interface Session extends DefaultSession {}
export interface Account {
  provider: string;
  type: string;
  providerAccountId: string;
  userId?: string;
  access_token?: string;
  refresh_token?: string;
  id_token?: string;
  token_type?: string;
  scope?: string;
  expires_at?: number;
  [claim: string]: any;
}
/** @subject */
export interface Profile {
  sub?: string | null;
  name?: string | null;
  email?: string | null;
  [claim: string]: any;
}
/** @subject */
interface Token {
  name?: string | null;
  email?: string | null;
  picture?: string | null;
  sub?: string;
  [claim: string]: any;
}
interface Callbacks {
  signIn?: (input: { user: User; account?: Account | null; profile?: Profile; email?: any; credentials?: any }) => any;
  redirect?: (input: { url: string; baseUrl: string }) => any;
  session?: (input: { session: Session; token: Token; user: User; newSession?: any; trigger?: any }) => any;
  jwt?: (input: { token: Token; user: User; account?: Account | null; profile?: Profile; trigger?: any; session?: any }) => any;
  authorized?: (input: { request: any; auth: Session | null }) => any;
}
export interface NextAuthConfig {
  providers: any[];
  adapter?: any;
  secret?: string | string[];
  session?: any;
  pages?: any;
  cookies?: any;
  debug?: boolean;
  events?: any;
  callbacks?: Callbacks;
  [other: string]: any;
}
export interface NextAuthOptions extends NextAuthConfig {}
export type AuthOptions = NextAuthOptions;
export interface NextAuthResult {
  handlers: any;
  auth: {
    (): Promise<Session | null>;
    (handler: (request: any, context: any) => any): any;
    (...values: any[]): Promise<Session | null>;
  };
  signIn(provider?: string, options?: any, parameters?: any): Promise<any>;
  signOut(options?: any): Promise<any>;
  unstable_update(data: any): Promise<Session | null>;
}
export function getServerSession(...values: any[]): Promise<Session | null>;
export function unstable_getServerSession(...values: any[]): Promise<Session | null>;
export class AuthError extends Error {
  type: string;
}
export class CredentialsSignin extends Error {
  code: string;
}
/**
 * Cookies are out of reach of scripts and `lax`, and secure where the site has `https:`.
 *
 * @secure cookie.secure config.useSecureCookies off=false unless=config.cookies.sessionToken.options.secure:true about=session
 * @secure cookie.secure config.cookies.sessionToken.options.secure off=false about=session
 * @secure cookie.http-only config.cookies.sessionToken.options.httpOnly off=false about=session
 * @secure cookie.same-site config.cookies.sessionToken.options.sameSite about=session
 */
export default function NextAuth(config: any): NextAuthResult;
