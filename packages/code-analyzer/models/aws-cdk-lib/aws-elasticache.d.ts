/** Options of a construct, as far as nobody here asks for their types. */
interface Props {
  readonly [option: string]: any;
}
export class CfnReplicationGroup {
  /**
   * @secure at-rest props.atRestEncryptionEnabled off=false missing=off unless=props.kmsKeyId
   * @secure in-transit props.transitEncryptionEnabled off=false missing=off
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
