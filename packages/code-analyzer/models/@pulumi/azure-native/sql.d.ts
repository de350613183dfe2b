/** Options of a resource, as far as nobody here asks for their types. */
interface Args {
  readonly [option: string]: any;
}
export enum TransparentDataEncryptionState {
  Enabled = 'Enabled',
  Disabled = 'Disabled',
}
export class Server {
  /** @secure tls-version args.minimalTlsVersion */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface ServerArgs extends Args {}
export class TransparentDataEncryption {
  /** @secure at-rest args.state off=Disabled */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface TransparentDataEncryptionArgs extends Args {}
export class FirewallRule {
  /** @secure private args.endIpAddress off=255.255.255.255 when=args.startIpAddress:0.0.0.0 */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface FirewallRuleArgs extends Args {}
export const Database: any;
export const ServerAzureADAdministrator: any;
