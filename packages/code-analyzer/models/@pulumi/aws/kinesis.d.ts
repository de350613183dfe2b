/** Options of a resource, as far as nobody here asks for their types. */
interface Args {
  readonly [option: string]: any;
}
export class Stream {
  /** @secure at-rest args.encryptionType off=NONE missing=NONE unless=args.kmsKeyId */
  constructor(name: string, args?: Args, options?: Args);
  readonly [output: string]: any;
}
export interface StreamArgs extends Args {}
export const FirehoseDeliveryStream: any;
export const StreamConsumer: any;
