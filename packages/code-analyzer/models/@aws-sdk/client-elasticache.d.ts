/** What a command asks of the service, as far as nobody here asks for its type. */
interface Input {
  readonly [option: string]: any;
}
interface Command {
  readonly input: Input;
}

export class ElastiCacheClient {
  constructor(configuration?: Input);
  send(command: Command): Promise<any>;
  destroy(): void;
}
/** Valkey is encrypted by default, Redis is not. A cluster may be a part of a group that says more of it. */
export class ElastiCache extends ElastiCacheClient {
  /**
   * @secure at-rest input.AtRestEncryptionEnabled off=false
   * @secure at-rest input.AtRestEncryptionEnabled missing=off unless=input.KmsKeyId,input.Engine:valkey,input.GlobalReplicationGroupId
   * @secure in-transit input.TransitEncryptionEnabled off=false
   * @secure in-transit input.TransitEncryptionEnabled missing=off unless=input.Engine:valkey,input.GlobalReplicationGroupId
   */
  createReplicationGroup(input: Input): Promise<any>;
  /** @secure in-transit input.TransitEncryptionEnabled off=false */
  createCacheCluster(input: Input): Promise<any>;
  /** @secure in-transit input.TransitEncryptionEnabled off=false */
  modifyReplicationGroup(input: Input): Promise<any>;
  createServerlessCache(input: Input): Promise<any>;
  describeCacheClusters(input?: Input): Promise<any>;
  describeReplicationGroups(input?: Input): Promise<any>;
  describeServerlessCaches(input?: Input): Promise<any>;
  deleteCacheCluster(input: Input): Promise<any>;
  deleteReplicationGroup(input: Input): Promise<any>;
  createCacheSubnetGroup(input: Input): Promise<any>;
  createCacheParameterGroup(input: Input): Promise<any>;
  createUser(input: Input): Promise<any>;
  createUserGroup(input: Input): Promise<any>;
}
export class CreateReplicationGroupCommand implements Command {
  readonly input: Input;
  /**
   * @secure at-rest input.AtRestEncryptionEnabled off=false
   * @secure at-rest input.AtRestEncryptionEnabled missing=off unless=input.KmsKeyId,input.Engine:valkey,input.GlobalReplicationGroupId
   * @secure in-transit input.TransitEncryptionEnabled off=false
   * @secure in-transit input.TransitEncryptionEnabled missing=off unless=input.Engine:valkey,input.GlobalReplicationGroupId
   */
  constructor(input: Input);
}
export class CreateCacheClusterCommand implements Command {
  readonly input: Input;
  /** @secure in-transit input.TransitEncryptionEnabled off=false */
  constructor(input: Input);
}
export class ModifyReplicationGroupCommand implements Command {
  readonly input: Input;
  /** @secure in-transit input.TransitEncryptionEnabled off=false */
  constructor(input: Input);
}
export class CreateServerlessCacheCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class DescribeCacheClustersCommand implements Command {
  readonly input: Input;
  constructor(input?: Input);
}
export class DescribeReplicationGroupsCommand implements Command {
  readonly input: Input;
  constructor(input?: Input);
}
export class DescribeServerlessCachesCommand implements Command {
  readonly input: Input;
  constructor(input?: Input);
}
export class DeleteCacheClusterCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class DeleteReplicationGroupCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class CreateCacheSubnetGroupCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class CreateCacheParameterGroupCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class CreateUserCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class CreateUserGroupCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export interface CreateReplicationGroupCommandInput extends Input {}
export interface CreateReplicationGroupCommandOutput extends Input {}
export interface CreateCacheClusterCommandInput extends Input {}
export interface CreateCacheClusterCommandOutput extends Input {}
export interface ModifyReplicationGroupCommandInput extends Input {}
export interface ModifyReplicationGroupCommandOutput extends Input {}
export interface CreateServerlessCacheCommandInput extends Input {}
export interface CreateServerlessCacheCommandOutput extends Input {}
export interface DescribeCacheClustersCommandInput extends Input {}
export interface DescribeCacheClustersCommandOutput extends Input {}
export interface DescribeReplicationGroupsCommandInput extends Input {}
export interface DescribeReplicationGroupsCommandOutput extends Input {}
export interface DescribeServerlessCachesCommandInput extends Input {}
export interface DescribeServerlessCachesCommandOutput extends Input {}
export interface DeleteCacheClusterCommandInput extends Input {}
export interface DeleteCacheClusterCommandOutput extends Input {}
export interface DeleteReplicationGroupCommandInput extends Input {}
export interface DeleteReplicationGroupCommandOutput extends Input {}
export interface CreateCacheSubnetGroupCommandInput extends Input {}
export interface CreateCacheSubnetGroupCommandOutput extends Input {}
export interface CreateCacheParameterGroupCommandInput extends Input {}
export interface CreateCacheParameterGroupCommandOutput extends Input {}
export interface CreateUserCommandInput extends Input {}
export interface CreateUserCommandOutput extends Input {}
export interface CreateUserGroupCommandInput extends Input {}
export interface CreateUserGroupCommandOutput extends Input {}
export interface ElastiCacheClientConfig extends Input {}
