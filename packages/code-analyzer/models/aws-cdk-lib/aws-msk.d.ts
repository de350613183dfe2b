/** Options of a construct, as far as nobody here asks for their types. */
interface Props {
  readonly [option: string]: any;
}
export class CfnCluster {
  /**
   * @secure in-transit props.encryptionInfo.encryptionInTransit.clientBroker off=PLAINTEXT|TLS_PLAINTEXT missing=on
   */
  constructor(scope: any, id: string, props?: Props);
  readonly [member: string]: any;
}
