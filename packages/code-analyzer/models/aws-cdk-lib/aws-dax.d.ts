/** Options of a construct, as far as nobody here asks for their types. */
interface Props {
  readonly [option: string]: any;
}
export class CfnCluster {
  /**
   * @secure at-rest props.sseSpecification.sseEnabled off=false missing=off
   * @secure in-transit props.clusterEndpointEncryptionType off=NONE missing=NONE
   */
  constructor(scope: any, id: string, props?: Props);
  readonly [member: string]: any;
}
export const CfnSubnetGroup: any;
export const CfnParameterGroup: any;
