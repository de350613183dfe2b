/** Options of a construct, as far as nobody here asks for their types. */
interface Props {
  readonly [option: string]: any;
}
/** Valkey is encrypted by default, Redis is not. */
export class CfnReplicationGroup {
  /**
   * @secure at-rest props.atRestEncryptionEnabled off=false
   * @secure at-rest props.atRestEncryptionEnabled missing=off unless=props.kmsKeyId,props.engine:valkey,props.globalReplicationGroupId
   * @secure in-transit props.transitEncryptionEnabled off=false
   * @secure in-transit props.transitEncryptionEnabled missing=off unless=props.engine:valkey,props.globalReplicationGroupId
   */
  constructor(scope: any, id: string, props?: Props);
  readonly [member: string]: any;
}
export class CfnCacheCluster {
  /**
   * @secure in-transit props.transitEncryptionEnabled off=false missing=off
   */
  constructor(scope: any, id: string, props?: Props);
  readonly [member: string]: any;
}
/** Always encrypted. */
export class CfnServerlessCache {
  constructor(scope: any, id: string, props?: Props);
  readonly [member: string]: any;
}
export const CfnSubnetGroup: any;
export const CfnParameterGroup: any;
