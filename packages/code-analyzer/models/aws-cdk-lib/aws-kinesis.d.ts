/** Options of a construct, as far as nobody here asks for their types. */
interface Props {
  readonly [option: string]: any;
}
export enum StreamEncryption {
  UNENCRYPTED = 'UNENCRYPTED',
  KMS = 'KMS',
  MANAGED = 'MANAGED',
}
/** Encrypted by default where the region can. */
export class Stream {
  /**
   * @secure at-rest props.encryption off=UNENCRYPTED missing=on unless=props.encryptionKey
   */
  constructor(scope: any, id: string, props?: Props);
  readonly [member: string]: any;
}
export class CfnStream {
  /**
   * @secure at-rest props.streamEncryption missing=off
   */
  constructor(scope: any, id: string, props?: Props);
  readonly [member: string]: any;
}
export interface StreamProps extends Props {}
export interface IStream extends Props {}
export const StreamMode: any;
