/** Options of a resource, as far as nobody here asks for their types. */
interface Args {
  readonly [option: string]: any;
}
export class Domain {
  /**
   * @secure at-rest args.encryptAtRest.enabled off=false missing=off
   * @secure in-transit args.nodeToNodeEncryption.enabled off=false missing=off
   * @secure in-transit args.domainEndpointOptions.enforceHttps off=false
   */
  constructor(name: string, args?: Args, options?: Args);
  readonly [output: string]: any;
}
export interface DomainArgs extends Args {}
export const DomainPolicy: any;
export const ServerlessCollection: any;
