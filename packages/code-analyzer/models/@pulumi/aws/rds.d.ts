/** Options of a resource, as far as nobody here asks for their types. */
interface Args {
  readonly [option: string]: any;
}
/** As encrypted as the snapshot or the source that it is made from. */
export class Instance {
  /**
   * @secure at-rest args.storageEncrypted off=false missing=off unless=args.kmsKeyId,args.replicateSourceDb,args.snapshotIdentifier,args.restoreToPointInTime,args.s3Import
   * @secure private args.publiclyAccessible off=true
   */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface InstanceArgs extends Args {}
/** Aurora encrypts new clusters with a key of its own (since February 2026). */
export class Cluster {
  /** @secure at-rest args.storageEncrypted doubtful=false missing=doubtful unless=args.kmsKeyId,args.snapshotIdentifier,args.replicationSourceIdentifier,args.globalClusterIdentifier,args.restoreToPointInTime,args.engineMode:serverless */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface ClusterArgs extends Args {}
/** As encrypted as its cluster. */
export class ClusterInstance {
  /** @secure private args.publiclyAccessible off=true */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface ClusterInstanceArgs extends Args {}
export class GlobalCluster {
  /** @secure at-rest args.storageEncrypted doubtful=false */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface GlobalClusterArgs extends Args {}
