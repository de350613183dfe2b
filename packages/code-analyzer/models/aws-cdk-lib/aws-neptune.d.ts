/** Options of a construct, as far as nobody here asks for their types. */
interface Props {
  readonly [option: string]: any;
}
export class CfnDBCluster {
  /**
   * @secure at-rest props.storageEncrypted off=false missing=off unless=props.kmsKeyId,props.snapshotIdentifier
   */
  constructor(scope: any, id: string, props?: Props);
  readonly [member: string]: any;
}
