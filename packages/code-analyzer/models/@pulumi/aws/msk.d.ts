/** Options of a resource, as far as nobody here asks for their types. */
interface Args {
  readonly [option: string]: any;
}
export class Cluster {
  /**
   * @secure in-transit args.encryptionInfo.encryptionInTransit.clientBroker off=PLAINTEXT|TLS_PLAINTEXT
   * @secure in-transit args.encryptionInfo.encryptionInTransit.inCluster off=false
   */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface ClusterArgs extends Args {}
export const Configuration: any;
