/** What a command asks of the service, as far as nobody here asks for its type. */
interface Input {
  readonly [option: string]: any;
}
interface Command {
  readonly input: Input;
}

export class DAXClient {
  constructor(configuration?: Input);
  send(command: Command): Promise<any>;
  destroy(): void;
}
export class DAX extends DAXClient {
  /**
   * @secure at-rest input.SSESpecification.Enabled off=false missing=off
   * @secure in-transit input.ClusterEndpointEncryptionType off=NONE missing=NONE
   */
  createCluster(input: Input): Promise<any>;
  describeClusters(input?: Input): Promise<any>;
  updateCluster(input: Input): Promise<any>;
  deleteCluster(input: Input): Promise<any>;
  createSubnetGroup(input: Input): Promise<any>;
  createParameterGroup(input: Input): Promise<any>;
}
export class CreateClusterCommand implements Command {
  readonly input: Input;
  /**
   * @secure at-rest input.SSESpecification.Enabled off=false missing=off
   * @secure in-transit input.ClusterEndpointEncryptionType off=NONE missing=NONE
   */
  constructor(input: Input);
}
export class DescribeClustersCommand implements Command {
  readonly input: Input;
  constructor(input?: Input);
}
export class UpdateClusterCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class DeleteClusterCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class CreateSubnetGroupCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class CreateParameterGroupCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export interface CreateClusterCommandInput extends Input {}
export interface CreateClusterCommandOutput extends Input {}
export interface DescribeClustersCommandInput extends Input {}
export interface DescribeClustersCommandOutput extends Input {}
export interface UpdateClusterCommandInput extends Input {}
export interface UpdateClusterCommandOutput extends Input {}
export interface DeleteClusterCommandInput extends Input {}
export interface DeleteClusterCommandOutput extends Input {}
export interface CreateSubnetGroupCommandInput extends Input {}
export interface CreateSubnetGroupCommandOutput extends Input {}
export interface CreateParameterGroupCommandInput extends Input {}
export interface CreateParameterGroupCommandOutput extends Input {}
export interface DAXClientConfig extends Input {}
