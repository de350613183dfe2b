/** Options of a resource, as far as nobody here asks for their types. */
interface Args {
  readonly [option: string]: any;
}
export class Instance {
  /** @secure in-transit args.transitEncryptionMode off=DISABLED missing=DISABLED */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface InstanceArgs extends Args {}
export class Cluster {
  /** @secure in-transit args.transitEncryptionMode off=TRANSIT_ENCRYPTION_MODE_DISABLED missing=TRANSIT_ENCRYPTION_MODE_DISABLED */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface ClusterArgs extends Args {}
