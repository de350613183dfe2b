/** Options of a resource, as far as nobody here asks for their types. */
interface Args {
  readonly [option: string]: any;
}
export class Cluster {
  /**
   * @secure at-rest args.serverSideEncryption.enabled off=false missing=off
   * @secure in-transit args.clusterEndpointEncryptionType off=NONE missing=NONE
   */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface ClusterArgs extends Args {}
