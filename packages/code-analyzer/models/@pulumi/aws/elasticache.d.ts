/** Options of a resource, as far as nobody here asks for their types. */
interface Args {
  readonly [option: string]: any;
}
/** Valkey is encrypted by default, Redis is not. */
export class ReplicationGroup {
  /**
   * @secure at-rest args.atRestEncryptionEnabled off=false
   * @secure at-rest args.atRestEncryptionEnabled missing=off unless=args.kmsKeyId,args.engine:valkey,args.globalReplicationGroupId
   * @secure in-transit args.transitEncryptionEnabled off=false
   * @secure in-transit args.transitEncryptionEnabled missing=off unless=args.engine:valkey,args.globalReplicationGroupId
   */
  constructor(name: string, args?: Args, options?: Args);
  readonly [output: string]: any;
}
export interface ReplicationGroupArgs extends Args {}
export class Cluster {
  /** @secure in-transit args.transitEncryptionEnabled off=false */
  constructor(name: string, args?: Args, options?: Args);
  readonly [output: string]: any;
}
export interface ClusterArgs extends Args {}
export const SubnetGroup: any;
export const ParameterGroup: any;
export const ServerlessCache: any;
export const User: any;
export const UserGroup: any;
