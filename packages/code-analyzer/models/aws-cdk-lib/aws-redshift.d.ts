/** Options of a construct, as far as nobody here asks for their types. */
interface Props {
  readonly [option: string]: any;
}
/** New clusters are encrypted unless they say no. */
export class CfnCluster {
  /**
   * @secure at-rest props.encrypted off=false unless=props.kmsKeyId
   * @secure private props.publiclyAccessible off=true
   */
  constructor(scope: any, id: string, props?: Props);
  readonly [member: string]: any;
}
export const CfnClusterSubnetGroup: any;
