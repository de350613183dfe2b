/** Options of a resource, as far as nobody here asks for their types. */
interface Args {
  readonly [option: string]: any;
}
export enum SslEnforcementEnum {
  Enabled = 'Enabled',
  Disabled = 'Disabled',
}
/** Always encrypted where it is kept. */
export class Server {
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface ServerArgs extends Args {}
export class SingleServer {
  /** @secure in-transit args.sslEnforcement off=Disabled */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface SingleServerArgs extends Args {}
export class Configuration {
  /** @secure in-transit args.value off=off|OFF when=args.configurationName:require_secure_transport */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface ConfigurationArgs extends Args {}
export class FirewallRule {
  /** @secure private args.endIpAddress off=255.255.255.255 when=args.startIpAddress:0.0.0.0 */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface FirewallRuleArgs extends Args {}
export const Database: any;
