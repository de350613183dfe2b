/** Options of a resource, as far as nobody here asks for their types. */
interface Args {
  readonly [option: string]: any;
}
export class Cluster {
  /** @secure at-rest args.storageEncrypted off=false missing=off unless=args.kmsKeyArn,args.snapshotIdentifier,args.globalClusterIdentifier,args.replicationSourceIdentifier */
  constructor(name: string, args?: Args, options?: Args);
  readonly [output: string]: any;
}
export interface ClusterArgs extends Args {}
export class ClusterInstance {
  /** @secure private args.publiclyAccessible off=true */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface ClusterInstanceArgs extends Args {}
