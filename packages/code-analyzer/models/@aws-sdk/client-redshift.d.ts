/** What a command asks of the service, as far as nobody here asks for its type. */
interface Input {
  readonly [option: string]: any;
}
interface Command {
  readonly input: Input;
}

export class RedshiftClient {
  constructor(configuration?: Input);
  send(command: Command): Promise<any>;
  destroy(): void;
}
/** New clusters are encrypted unless they say no. */
export class Redshift extends RedshiftClient {
  /**
   * @secure at-rest input.Encrypted off=false
   * @secure private input.PubliclyAccessible off=true
   */
  createCluster(input: Input): Promise<any>;
  /**
   * @secure at-rest input.Encrypted off=false
   * @secure private input.PubliclyAccessible off=true
   */
  modifyCluster(input: Input): Promise<any>;
  /**
   * @secure at-rest input.Encrypted off=false
   * @secure private input.PubliclyAccessible off=true
   */
  restoreFromClusterSnapshot(input: Input): Promise<any>;
  describeClusters(input?: Input): Promise<any>;
  deleteCluster(input: Input): Promise<any>;
  createClusterSnapshot(input: Input): Promise<any>;
  createClusterSubnetGroup(input: Input): Promise<any>;
  createClusterParameterGroup(input: Input): Promise<any>;
  pauseCluster(input: Input): Promise<any>;
  resumeCluster(input: Input): Promise<any>;
  getClusterCredentials(input: Input): Promise<any>;
}
export class CreateClusterCommand implements Command {
  readonly input: Input;
  /**
   * @secure at-rest input.Encrypted off=false
   * @secure private input.PubliclyAccessible off=true
   */
  constructor(input: Input);
}
export class ModifyClusterCommand implements Command {
  readonly input: Input;
  /**
   * @secure at-rest input.Encrypted off=false
   * @secure private input.PubliclyAccessible off=true
   */
  constructor(input: Input);
}
export class RestoreFromClusterSnapshotCommand implements Command {
  readonly input: Input;
  /**
   * @secure at-rest input.Encrypted off=false
   * @secure private input.PubliclyAccessible off=true
   */
  constructor(input: Input);
}
export class DescribeClustersCommand implements Command {
  readonly input: Input;
  constructor(input?: Input);
}
export class DeleteClusterCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class CreateClusterSnapshotCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class CreateClusterSubnetGroupCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class CreateClusterParameterGroupCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class PauseClusterCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class ResumeClusterCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class GetClusterCredentialsCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export interface CreateClusterCommandInput extends Input {}
export interface CreateClusterCommandOutput extends Input {}
export interface ModifyClusterCommandInput extends Input {}
export interface ModifyClusterCommandOutput extends Input {}
export interface RestoreFromClusterSnapshotCommandInput extends Input {}
export interface RestoreFromClusterSnapshotCommandOutput extends Input {}
export interface DescribeClustersCommandInput extends Input {}
export interface DescribeClustersCommandOutput extends Input {}
export interface DeleteClusterCommandInput extends Input {}
export interface DeleteClusterCommandOutput extends Input {}
export interface CreateClusterSnapshotCommandInput extends Input {}
export interface CreateClusterSnapshotCommandOutput extends Input {}
export interface CreateClusterSubnetGroupCommandInput extends Input {}
export interface CreateClusterSubnetGroupCommandOutput extends Input {}
export interface CreateClusterParameterGroupCommandInput extends Input {}
export interface CreateClusterParameterGroupCommandOutput extends Input {}
export interface PauseClusterCommandInput extends Input {}
export interface PauseClusterCommandOutput extends Input {}
export interface ResumeClusterCommandInput extends Input {}
export interface ResumeClusterCommandOutput extends Input {}
export interface GetClusterCredentialsCommandInput extends Input {}
export interface GetClusterCredentialsCommandOutput extends Input {}
export interface RedshiftClientConfig extends Input {}
