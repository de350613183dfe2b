/** Options of a resource, as far as nobody here asks for their types. */
interface Args {
  readonly [option: string]: any;
}
export class TaskDefinition {
  /** @secure in-transit args.volumes[].efsVolumeConfiguration.transitEncryption off=DISABLED missing=DISABLED when=args.volumes[].efsVolumeConfiguration.fileSystemId */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface TaskDefinitionArgs extends Args {}
export const Cluster: any;
export const Service: any;
