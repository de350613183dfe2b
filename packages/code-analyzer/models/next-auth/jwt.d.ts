/** @subject */
export interface DefaultJWT {
  name?: string | null;
  email?: string | null;
  picture?: string | null;
  sub?: string;
}
/** @subject */
export interface JWT extends Record<string, unknown>, DefaultJWT {}
export function getToken(parameters: any): Promise<JWT | null>;
/** @sink token parameters.token */
export function encode(parameters: any): Promise<string>;
export function decode(parameters: any): Promise<JWT | null>;
