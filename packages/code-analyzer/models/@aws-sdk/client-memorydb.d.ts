/** What a command asks of the service, as far as nobody here asks for its type. */
interface Input {
  readonly [option: string]: any;
}
interface Command {
  readonly input: Input;
}

export class MemoryDBClient {
  constructor(configuration?: Input);
  send(command: Command): Promise<any>;
  destroy(): void;
}
/** Encrypted where it is kept, and on the way unless it says no. */
export class MemoryDB extends MemoryDBClient {
  /** @secure in-transit input.TLSEnabled off=false */
  createCluster(input: Input): Promise<any>;
  describeClusters(input?: Input): Promise<any>;
  updateCluster(input: Input): Promise<any>;
  deleteCluster(input: Input): Promise<any>;
  createUser(input: Input): Promise<any>;
  createACL(input: Input): Promise<any>;
  createSubnetGroup(input: Input): Promise<any>;
  createParameterGroup(input: Input): Promise<any>;
}
export class CreateClusterCommand implements Command {
  readonly input: Input;
  /** @secure in-transit input.TLSEnabled off=false */
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
export class CreateUserCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class CreateACLCommand implements Command {
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
export interface CreateUserCommandInput extends Input {}
export interface CreateUserCommandOutput extends Input {}
export interface CreateACLCommandInput extends Input {}
export interface CreateACLCommandOutput extends Input {}
export interface CreateSubnetGroupCommandInput extends Input {}
export interface CreateSubnetGroupCommandOutput extends Input {}
export interface CreateParameterGroupCommandInput extends Input {}
export interface CreateParameterGroupCommandOutput extends Input {}
export interface MemoryDBClientConfig extends Input {}
