/** Options of a resource, as far as nobody here asks for their types. */
interface Args {
  readonly [option: string]: any;
}
export class Redis {
  /**
   * @secure in-transit args.enableNonSslPort off=true
   * @secure tls-version args.minimumTlsVersion
   */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface RedisArgs extends Args {}
export const FirewallRule: any;
export const listRedisKeys: any;
export const listRedisKeysOutput: any;
