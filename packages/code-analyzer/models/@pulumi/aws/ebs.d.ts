/** Options of a resource, as far as nobody here asks for their types. */
interface Args {
  readonly [option: string]: any;
}
/** A volume without `encrypted` is as the account says. */
export class Volume {
  /** @secure at-rest args.encrypted off=false missing=doubtful unless=args.kmsKeyId,args.snapshotId */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface VolumeArgs extends Args {}
export class EncryptionByDefault {
  /** @secure at-rest args.enabled off=false */
  constructor(name: string, args?: Args, options?: Args);
  readonly [output: string]: any;
}
export interface EncryptionByDefaultArgs extends Args {}
export const Snapshot: any;
