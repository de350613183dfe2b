/** Options of a resource, as far as nobody here asks for their types. */
interface Args {
  readonly [option: string]: any;
}
export class FileSystem {
  /** @secure at-rest args.encrypted off=false missing=off unless=args.kmsKeyId */
  constructor(name: string, args?: Args, options?: Args);
  readonly [output: string]: any;
}
export interface FileSystemArgs extends Args {}
export const MountTarget: any;
export const AccessPoint: any;
export const FileSystemPolicy: any;
