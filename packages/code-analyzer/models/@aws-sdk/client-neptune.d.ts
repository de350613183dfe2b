/** What a command asks of the service, as far as nobody here asks for its type. */
interface Input {
  readonly [option: string]: any;
}
interface Command {
  readonly input: Input;
}

export class NeptuneClient {
  constructor(configuration?: Input);
  send(command: Command): Promise<any>;
  destroy(): void;
}
export class Neptune extends NeptuneClient {
  /** @secure at-rest input.StorageEncrypted off=false missing=off unless=input.KmsKeyId,input.GlobalClusterIdentifier,input.ReplicationSourceIdentifier */
  createDBCluster(input: Input): Promise<any>;
  /** @secure private input.PubliclyAccessible off=true */
  createDBInstance(input: Input): Promise<any>;
  /** @secure private input.ValuesToAdd[] off=all */
  modifyDBClusterSnapshotAttribute(input: Input): Promise<any>;
  describeDBClusters(input?: Input): Promise<any>;
  describeDBInstances(input?: Input): Promise<any>;
  deleteDBCluster(input: Input): Promise<any>;
  deleteDBInstance(input: Input): Promise<any>;
  restoreDBClusterFromSnapshot(input: Input): Promise<any>;
}
export class CreateDBClusterCommand implements Command {
  readonly input: Input;
  /** @secure at-rest input.StorageEncrypted off=false missing=off unless=input.KmsKeyId,input.GlobalClusterIdentifier,input.ReplicationSourceIdentifier */
  constructor(input: Input);
}
export class CreateDBInstanceCommand implements Command {
  readonly input: Input;
  /** @secure private input.PubliclyAccessible off=true */
  constructor(input: Input);
}
export class ModifyDBClusterSnapshotAttributeCommand implements Command {
  readonly input: Input;
  /** @secure private input.ValuesToAdd[] off=all */
  constructor(input: Input);
}
export class DescribeDBClustersCommand implements Command {
  readonly input: Input;
  constructor(input?: Input);
}
export class DescribeDBInstancesCommand implements Command {
  readonly input: Input;
  constructor(input?: Input);
}
export class DeleteDBClusterCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class DeleteDBInstanceCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class RestoreDBClusterFromSnapshotCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export interface CreateDBClusterCommandInput extends Input {}
export interface CreateDBClusterCommandOutput extends Input {}
export interface CreateDBInstanceCommandInput extends Input {}
export interface CreateDBInstanceCommandOutput extends Input {}
export interface ModifyDBClusterSnapshotAttributeCommandInput extends Input {}
export interface ModifyDBClusterSnapshotAttributeCommandOutput extends Input {}
export interface DescribeDBClustersCommandInput extends Input {}
export interface DescribeDBClustersCommandOutput extends Input {}
export interface DescribeDBInstancesCommandInput extends Input {}
export interface DescribeDBInstancesCommandOutput extends Input {}
export interface DeleteDBClusterCommandInput extends Input {}
export interface DeleteDBClusterCommandOutput extends Input {}
export interface DeleteDBInstanceCommandInput extends Input {}
export interface DeleteDBInstanceCommandOutput extends Input {}
export interface RestoreDBClusterFromSnapshotCommandInput extends Input {}
export interface RestoreDBClusterFromSnapshotCommandOutput extends Input {}
export interface NeptuneClientConfig extends Input {}
