/** Options of a resource, as far as nobody here asks for their types. */
interface Args {
  readonly [option: string]: any;
}
export class Cluster {
  /** @secure at-rest args.storageEncrypted off=false missing=off unless=args.kmsKeyId,args.snapshotIdentifier,args.globalClusterIdentifier,args.restoreToPointInTime */
  constructor(name: string, args?: Args, options?: Args);
  readonly [output: string]: any;
}
export interface ClusterArgs extends Args {}
export const ClusterInstance: any;
export const SubnetGroup: any;
export const ClusterParameterGroup: any;
