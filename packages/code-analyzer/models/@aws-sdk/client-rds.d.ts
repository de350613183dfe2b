/** What a command asks of the service, as far as nobody here asks for its type. */
interface Input {
  readonly [option: string]: any;
}
interface Command {
  readonly input: Input;
}

export class RDSClient {
  constructor(configuration?: Input);
  send(command: Command): Promise<any>;
  destroy(): void;
}
/** Aurora encrypts new clusters with a key of its own (since February 2026); an instance that is no part of a cluster is not encrypted unless it is asked for. */
export class RDS extends RDSClient {
  /**
   * @secure at-rest input.StorageEncrypted off=false missing=off unless=input.KmsKeyId,input.DBClusterIdentifier
   * @secure private input.PubliclyAccessible off=true
   */
  createDBInstance(input: Input): Promise<any>;
  /**
   * @secure at-rest input.StorageEncrypted doubtful=false missing=doubtful unless=input.KmsKeyId,input.GlobalClusterIdentifier,input.ReplicationSourceIdentifier
   * @secure private input.PubliclyAccessible off=true
   */
  createDBCluster(input: Input): Promise<any>;
  /** @secure private input.PubliclyAccessible off=true */
  createDBInstanceReadReplica(input: Input): Promise<any>;
  /** @secure private input.PubliclyAccessible off=true */
  modifyDBInstance(input: Input): Promise<any>;
  modifyDBCluster(input: Input): Promise<any>;
  /** @secure private input.PubliclyAccessible off=true */
  restoreDBInstanceFromDBSnapshot(input: Input): Promise<any>;
  /**
   * @secure at-rest input.StorageEncrypted off=false missing=off unless=input.KmsKeyId
   * @secure private input.PubliclyAccessible off=true
   */
  restoreDBInstanceFromS3(input: Input): Promise<any>;
  /** @secure private input.PubliclyAccessible off=true */
  restoreDBInstanceToPointInTime(input: Input): Promise<any>;
  /** @secure private input.PubliclyAccessible off=true */
  restoreDBClusterFromSnapshot(input: Input): Promise<any>;
  /** @secure private input.ValuesToAdd[] off=all */
  modifyDBSnapshotAttribute(input: Input): Promise<any>;
  /** @secure private input.ValuesToAdd[] off=all */
  modifyDBClusterSnapshotAttribute(input: Input): Promise<any>;
  describeDBInstances(input?: Input): Promise<any>;
  describeDBClusters(input?: Input): Promise<any>;
  deleteDBInstance(input: Input): Promise<any>;
  deleteDBCluster(input: Input): Promise<any>;
  createDBSnapshot(input: Input): Promise<any>;
  copyDBSnapshot(input: Input): Promise<any>;
  createDBParameterGroup(input: Input): Promise<any>;
  createDBSubnetGroup(input: Input): Promise<any>;
  startDBInstance(input: Input): Promise<any>;
  stopDBInstance(input: Input): Promise<any>;
}
export class CreateDBInstanceCommand implements Command {
  readonly input: Input;
  /**
   * @secure at-rest input.StorageEncrypted off=false missing=off unless=input.KmsKeyId,input.DBClusterIdentifier
   * @secure private input.PubliclyAccessible off=true
   */
  constructor(input: Input);
}
export class CreateDBClusterCommand implements Command {
  readonly input: Input;
  /**
   * @secure at-rest input.StorageEncrypted doubtful=false missing=doubtful unless=input.KmsKeyId,input.GlobalClusterIdentifier,input.ReplicationSourceIdentifier
   * @secure private input.PubliclyAccessible off=true
   */
  constructor(input: Input);
}
export class CreateDBInstanceReadReplicaCommand implements Command {
  readonly input: Input;
  /** @secure private input.PubliclyAccessible off=true */
  constructor(input: Input);
}
export class ModifyDBInstanceCommand implements Command {
  readonly input: Input;
  /** @secure private input.PubliclyAccessible off=true */
  constructor(input: Input);
}
export class ModifyDBClusterCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class RestoreDBInstanceFromDBSnapshotCommand implements Command {
  readonly input: Input;
  /** @secure private input.PubliclyAccessible off=true */
  constructor(input: Input);
}
export class RestoreDBInstanceFromS3Command implements Command {
  readonly input: Input;
  /**
   * @secure at-rest input.StorageEncrypted off=false missing=off unless=input.KmsKeyId
   * @secure private input.PubliclyAccessible off=true
   */
  constructor(input: Input);
}
export class RestoreDBInstanceToPointInTimeCommand implements Command {
  readonly input: Input;
  /** @secure private input.PubliclyAccessible off=true */
  constructor(input: Input);
}
export class RestoreDBClusterFromSnapshotCommand implements Command {
  readonly input: Input;
  /** @secure private input.PubliclyAccessible off=true */
  constructor(input: Input);
}
export class ModifyDBSnapshotAttributeCommand implements Command {
  readonly input: Input;
  /** @secure private input.ValuesToAdd[] off=all */
  constructor(input: Input);
}
export class ModifyDBClusterSnapshotAttributeCommand implements Command {
  readonly input: Input;
  /** @secure private input.ValuesToAdd[] off=all */
  constructor(input: Input);
}
export class DescribeDBInstancesCommand implements Command {
  readonly input: Input;
  constructor(input?: Input);
}
export class DescribeDBClustersCommand implements Command {
  readonly input: Input;
  constructor(input?: Input);
}
export class DeleteDBInstanceCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class DeleteDBClusterCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class CreateDBSnapshotCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class CopyDBSnapshotCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class CreateDBParameterGroupCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class CreateDBSubnetGroupCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class StartDBInstanceCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class StopDBInstanceCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export interface CreateDBInstanceCommandInput extends Input {}
export interface CreateDBInstanceCommandOutput extends Input {}
export interface CreateDBClusterCommandInput extends Input {}
export interface CreateDBClusterCommandOutput extends Input {}
export interface CreateDBInstanceReadReplicaCommandInput extends Input {}
export interface CreateDBInstanceReadReplicaCommandOutput extends Input {}
export interface ModifyDBInstanceCommandInput extends Input {}
export interface ModifyDBInstanceCommandOutput extends Input {}
export interface ModifyDBClusterCommandInput extends Input {}
export interface ModifyDBClusterCommandOutput extends Input {}
export interface RestoreDBInstanceFromDBSnapshotCommandInput extends Input {}
export interface RestoreDBInstanceFromDBSnapshotCommandOutput extends Input {}
export interface RestoreDBInstanceFromS3CommandInput extends Input {}
export interface RestoreDBInstanceFromS3CommandOutput extends Input {}
export interface RestoreDBInstanceToPointInTimeCommandInput extends Input {}
export interface RestoreDBInstanceToPointInTimeCommandOutput extends Input {}
export interface RestoreDBClusterFromSnapshotCommandInput extends Input {}
export interface RestoreDBClusterFromSnapshotCommandOutput extends Input {}
export interface ModifyDBSnapshotAttributeCommandInput extends Input {}
export interface ModifyDBSnapshotAttributeCommandOutput extends Input {}
export interface ModifyDBClusterSnapshotAttributeCommandInput extends Input {}
export interface ModifyDBClusterSnapshotAttributeCommandOutput extends Input {}
export interface DescribeDBInstancesCommandInput extends Input {}
export interface DescribeDBInstancesCommandOutput extends Input {}
export interface DescribeDBClustersCommandInput extends Input {}
export interface DescribeDBClustersCommandOutput extends Input {}
export interface DeleteDBInstanceCommandInput extends Input {}
export interface DeleteDBInstanceCommandOutput extends Input {}
export interface DeleteDBClusterCommandInput extends Input {}
export interface DeleteDBClusterCommandOutput extends Input {}
export interface CreateDBSnapshotCommandInput extends Input {}
export interface CreateDBSnapshotCommandOutput extends Input {}
export interface CopyDBSnapshotCommandInput extends Input {}
export interface CopyDBSnapshotCommandOutput extends Input {}
export interface CreateDBParameterGroupCommandInput extends Input {}
export interface CreateDBParameterGroupCommandOutput extends Input {}
export interface CreateDBSubnetGroupCommandInput extends Input {}
export interface CreateDBSubnetGroupCommandOutput extends Input {}
export interface StartDBInstanceCommandInput extends Input {}
export interface StartDBInstanceCommandOutput extends Input {}
export interface StopDBInstanceCommandInput extends Input {}
export interface StopDBInstanceCommandOutput extends Input {}
export interface RDSClientConfig extends Input {}
