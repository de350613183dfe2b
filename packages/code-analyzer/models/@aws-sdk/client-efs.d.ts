/** What a command asks of the service, as far as nobody here asks for its type. */
interface Input {
  readonly [option: string]: any;
}
interface Command {
  readonly input: Input;
}

export class EFSClient {
  constructor(configuration?: Input);
  send(command: Command): Promise<any>;
  destroy(): void;
}
export class EFS extends EFSClient {
  /** @secure at-rest input.Encrypted off=false missing=off unless=input.KmsKeyId */
  createFileSystem(input?: Input): Promise<any>;
  describeFileSystems(input?: Input): Promise<any>;
  deleteFileSystem(input: Input): Promise<any>;
  createMountTarget(input: Input): Promise<any>;
  createAccessPoint(input: Input): Promise<any>;
  describeMountTargets(input?: Input): Promise<any>;
  describeAccessPoints(input?: Input): Promise<any>;
  putFileSystemPolicy(input: Input): Promise<any>;
}
export class CreateFileSystemCommand implements Command {
  readonly input: Input;
  /** @secure at-rest input.Encrypted off=false missing=off unless=input.KmsKeyId */
  constructor(input?: Input);
}
export class DescribeFileSystemsCommand implements Command {
  readonly input: Input;
  constructor(input?: Input);
}
export class DeleteFileSystemCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class CreateMountTargetCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class CreateAccessPointCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class DescribeMountTargetsCommand implements Command {
  readonly input: Input;
  constructor(input?: Input);
}
export class DescribeAccessPointsCommand implements Command {
  readonly input: Input;
  constructor(input?: Input);
}
export class PutFileSystemPolicyCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export interface CreateFileSystemCommandInput extends Input {}
export interface CreateFileSystemCommandOutput extends Input {}
export interface DescribeFileSystemsCommandInput extends Input {}
export interface DescribeFileSystemsCommandOutput extends Input {}
export interface DeleteFileSystemCommandInput extends Input {}
export interface DeleteFileSystemCommandOutput extends Input {}
export interface CreateMountTargetCommandInput extends Input {}
export interface CreateMountTargetCommandOutput extends Input {}
export interface CreateAccessPointCommandInput extends Input {}
export interface CreateAccessPointCommandOutput extends Input {}
export interface DescribeMountTargetsCommandInput extends Input {}
export interface DescribeMountTargetsCommandOutput extends Input {}
export interface DescribeAccessPointsCommandInput extends Input {}
export interface DescribeAccessPointsCommandOutput extends Input {}
export interface PutFileSystemPolicyCommandInput extends Input {}
export interface PutFileSystemPolicyCommandOutput extends Input {}
export interface EFSClientConfig extends Input {}
