/** Options of a construct, as far as nobody here asks for their types. */
interface Props {
  readonly [option: string]: any;
}
export enum QueueEncryption {
  UNENCRYPTED = 'UNENCRYPTED',
  KMS_MANAGED = 'KMS_MANAGED',
  KMS = 'KMS',
  SQS_MANAGED = 'SQS_MANAGED',
}
/** New queues are encrypted with a key of SQS. */
export class Queue {
  /**
   * @secure at-rest props.encryption off=UNENCRYPTED missing=on unless=props.encryptionMasterKey
   * @secure in-transit props.enforceSSL off=false
   */
  constructor(scope: any, id: string, props?: Props);
  readonly [member: string]: any;
}
export class CfnQueue {
  /**
   * @secure at-rest props.sqsManagedSseEnabled off=false missing=on unless=props.kmsMasterKeyId
   */
  constructor(scope: any, id: string, props?: Props);
  readonly [member: string]: any;
}
export interface QueueProps extends Props {}
export interface IQueue extends Props {}
