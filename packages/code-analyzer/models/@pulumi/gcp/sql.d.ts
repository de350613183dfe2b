/** Options of a resource, as far as nobody here asks for their types. */
interface Args {
  readonly [option: string]: any;
}
/** Always encrypted where it is kept. */
export class DatabaseInstance {
  /**
   * @secure in-transit args.settings.ipConfiguration.sslMode off=ALLOW_UNENCRYPTED_AND_ENCRYPTED
   * @secure in-transit args.settings.ipConfiguration.requireSsl off=false unless=args.settings.ipConfiguration.sslMode
   * @secure private args.settings.ipConfiguration.authorizedNetworks[].value off=0.0.0.0/0
   */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface DatabaseInstanceArgs extends Args {}
export const Database: any;
export const User: any;
export const SslCert: any;
