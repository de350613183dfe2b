import type { Connections } from 'aws-cdk-lib/aws-ec2';

/** Options of a construct, as far as nobody here asks for their types. */
interface Props {
  readonly [option: string]: any;
}
export class DatabaseInstance {
  /**
   * @secure at-rest props.storageEncrypted off=false missing=off unless=props.storageEncryptionKey
   * @secure private props.publiclyAccessible off=true
   */
  constructor(scope: any, id: string, props?: Props);
  readonly connections: Connections;
  readonly [member: string]: any;
}
/** As encrypted as the snapshot. */
export class DatabaseInstanceFromSnapshot {
  /**
   * @secure private props.publiclyAccessible off=true
   */
  constructor(scope: any, id: string, props?: Props);
  readonly connections: Connections;
  readonly [member: string]: any;
}
export class DatabaseInstanceReadReplica {
  /**
   * @secure private props.publiclyAccessible off=true
   * @secure at-rest props.storageEncrypted off=false
   */
  constructor(scope: any, id: string, props?: Props);
  readonly connections: Connections;
  readonly [member: string]: any;
}
/** Aurora encrypts new clusters with a key of its own (since February 2026). */
export class DatabaseCluster {
  /**
   * @secure at-rest props.storageEncrypted doubtful=false missing=doubtful unless=props.storageEncryptionKey
   * @secure private props.instanceProps.publiclyAccessible off=true
   */
  constructor(scope: any, id: string, props?: Props);
  readonly connections: Connections;
  readonly [member: string]: any;
}
/** A writer or reader of a cluster. */
export class ClusterInstance {
  /** @secure private props.publiclyAccessible off=true */
  static provisioned(id: string, props?: Props): any;
  /** @secure private props.publiclyAccessible off=true */
  static serverlessV2(id: string, props?: Props): any;
}
export class DatabaseClusterFromSnapshot {
  /**
   * @secure private props.instanceProps.publiclyAccessible off=true
   */
  constructor(scope: any, id: string, props?: Props);
  readonly connections: Connections;
  readonly [member: string]: any;
}
/** Always encrypted. */
export class ServerlessCluster {
  constructor(scope: any, id: string, props?: Props);
  readonly connections: Connections;
  readonly [member: string]: any;
}
/** In an Aurora cluster, and from a snapshot, the storage is as encrypted as what it comes from. */
export class CfnDBInstance {
  /**
   * @secure at-rest props.storageEncrypted off=false missing=off unless=props.kmsKeyId,props.dbClusterIdentifier,props.dbSnapshotIdentifier,props.sourceDbInstanceIdentifier,props.sourceDbClusterIdentifier
   * @secure private props.publiclyAccessible off=true
   */
  constructor(scope: any, id: string, props?: Props);
  readonly [member: string]: any;
}
export class CfnDBCluster {
  /**
   * @secure at-rest props.storageEncrypted doubtful=false missing=doubtful unless=props.kmsKeyId,props.snapshotIdentifier,props.sourceDbClusterIdentifier,props.globalClusterIdentifier,props.engineMode:serverless
   * @secure private props.publiclyAccessible off=true
   */
  constructor(scope: any, id: string, props?: Props);
  readonly [member: string]: any;
}
export const DatabaseInstanceEngine: any;
export const DatabaseClusterEngine: any;
export const Credentials: any;
export const PostgresEngineVersion: any;
export const MysqlEngineVersion: any;
export const AuroraPostgresEngineVersion: any;
export const AuroraMysqlEngineVersion: any;
export const ParameterGroup: any;
export const SubnetGroup: any;
export const DatabaseSecret: any;
export const DatabaseProxy: any;
export const StorageType: any;
export const PerformanceInsightRetention: any;
export interface DatabaseInstanceProps extends Props {}
export interface DatabaseClusterProps extends Props {}
export interface IDatabaseInstance extends Props {}
export interface IDatabaseCluster extends Props {}
