/** Options of a construct, as far as nobody here asks for their types. */
interface Props {
  readonly [option: string]: any;
}
/** Encrypted where it is kept, and on the way unless it says no. */
export class CfnCluster {
  /** @secure in-transit props.tlsEnabled off=false */
  constructor(scope: any, id: string, props?: Props);
  readonly [member: string]: any;
}
export const CfnSubnetGroup: any;
export const CfnUser: any;
export const CfnACL: any;
export const CfnParameterGroup: any;
