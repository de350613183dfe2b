import { CreateClusterCommand as CreateDaxCluster, DAXClient } from '@aws-sdk/client-dax';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { CreateVolumeCommand, DisableEbsEncryptionByDefaultCommand, EC2Client, RunInstancesCommand } from '@aws-sdk/client-ec2';
import { CreateFileSystemCommand, EFSClient } from '@aws-sdk/client-efs';
import { CreateReplicationGroupCommand, ElastiCache } from '@aws-sdk/client-elasticache';
import { CreateStreamCommand, KinesisClient, StopStreamEncryptionCommand } from '@aws-sdk/client-kinesis';
import { CreateDomainCommand, OpenSearchClient } from '@aws-sdk/client-opensearch';
import { CreateDBClusterCommand, CreateDBInstanceCommand, RDS, RDSClient, type CreateDBInstanceCommandInput } from '@aws-sdk/client-rds';
import { CreateClusterCommand, RedshiftClient } from '@aws-sdk/client-redshift';
import { CreateTopicCommand, SNSClient } from '@aws-sdk/client-sns';
import { CreateQueueCommand, SQSClient } from '@aws-sdk/client-sqs';

const rds = new RDSClient({});

/** A tenant's database, made by the application itself. */
export async function databases(tenant: string, KmsKeyId: string, encrypt: boolean, more: CreateDBInstanceCommandInput) {
  const base = { DBInstanceIdentifier: tenant, DBInstanceClass: 'db.t4g.small', Engine: 'postgres' };
  await rds.send(new CreateDBInstanceCommand({ ...base, StorageEncrypted: false }));
  //                                                                      ^^^^^ no-unencrypted-resource
  await rds.send(new CreateDBInstanceCommand(base));
  //             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unencrypted-resource
  await rds.send(new CreateDBInstanceCommand({ ...base, StorageEncrypted: true }));
  await rds.send(new CreateDBInstanceCommand({ ...base, KmsKeyId }));
  await rds.send(new CreateDBInstanceCommand({ ...base, StorageEncrypted: encrypt }));
  await rds.send(new CreateDBInstanceCommand({ ...base, ...more }));
  await rds.send(new CreateDBInstanceCommand({ ...base, DBClusterIdentifier: 'cluster' }));
  await new RDS({}).createDBInstance({ ...base, StorageEncrypted: false });
  //                                                              ^^^^^ no-unencrypted-resource
  await rds.send(new CreateDBClusterCommand({ DBClusterIdentifier: tenant, Engine: 'aurora-postgresql', StorageEncrypted: false }));
  //                                                                                                                      ^^^^^ no-unencrypted-resource (warning)
  await rds.send(new CreateDBClusterCommand({ DBClusterIdentifier: tenant, Engine: 'aurora-postgresql', StorageEncrypted: true }));
  const warehouse = { ClusterIdentifier: tenant, NodeType: 'ra3.large', MasterUsername: 'admin' };
  await new RedshiftClient({}).send(new CreateClusterCommand({ ...warehouse, Encrypted: false }));
  //                                                                                    ^^^^^ no-unencrypted-resource
  await new RedshiftClient({}).send(new CreateClusterCommand(warehouse));
}

/** DynamoDB encrypts every table, whatever is asked. */
export async function tables() {
  const AttributeDefinitions = [{ AttributeName: 'pk', AttributeType: 'S' }] as const;
  await new DynamoDBClient({}).send(new CreateTableCommand({ TableName: 'patients', AttributeDefinitions }));
  await new DynamoDBClient({}).send(
    new CreateTableCommand({ TableName: 'visits', AttributeDefinitions, SSESpecification: { Enabled: false } }),
  );
  const cluster = { ClusterName: 'visits', NodeType: 'dax.r5.large', ReplicationFactor: 3, IamRoleArn: '' };
  await new DAXClient({}).send(
    new CreateDaxCluster({ ...cluster, SSESpecification: { Enabled: true }, ClusterEndpointEncryptionType: 'NONE' }),
    //                                                                                                     ^^^^^^ no-unencrypted-resource
  );
}

export async function disks() {
  const ec2 = new EC2Client({});
  await ec2.send(new CreateVolumeCommand({ AvailabilityZone: 'eu-central-1a', Size: 8, Encrypted: false }));
  //                                                                                              ^^^^^ no-unencrypted-resource
  await ec2.send(new CreateVolumeCommand({ AvailabilityZone: 'eu-central-1a', Size: 8 }));
  //             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unencrypted-resource (warning)
  await ec2.send(new CreateVolumeCommand({ AvailabilityZone: 'eu-central-1a', Encrypted: true }));
  await ec2.send(new CreateVolumeCommand({ AvailabilityZone: 'eu-central-1a', SnapshotId: 'snap-1' }));
  const Ebs = { VolumeSize: 20, Encrypted: false };
  //                                       ^^^^^ no-unencrypted-resource
  await ec2.send(new RunInstancesCommand({ ImageId: 'ami-1', MinCount: 1, MaxCount: 1, BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs }] }));
  await ec2.send(new RunInstancesCommand({ ImageId: 'ami-1', MinCount: 1, MaxCount: 1 }));
  await ec2.send(new DisableEbsEncryptionByDefaultCommand({}));
  //             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unencrypted-resource
  const efs = new EFSClient({});
  await efs.send(new CreateFileSystemCommand({ PerformanceMode: 'generalPurpose' }));
  //             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unencrypted-resource
  await efs.send(new CreateFileSystemCommand({ PerformanceMode: 'generalPurpose', Encrypted: true }));
}

export async function queues(KmsMasterKeyId: string) {
  const sqs = new SQSClient({});
  await sqs.send(new CreateQueueCommand({ QueueName: 'claims', Attributes: { SqsManagedSseEnabled: 'false' } }));
  //                                                                                               ^^^^^^^ no-unencrypted-resource
  await sqs.send(new CreateQueueCommand({ QueueName: 'claims', Attributes: { SqsManagedSseEnabled: 'false', KmsMasterKeyId: 'alias/aws/sqs' } }));
  await sqs.send(new CreateQueueCommand({ QueueName: 'claims' }));
  await new SNSClient({}).send(new CreateTopicCommand({ Name: 'alerts' }));
  //                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unencrypted-resource (warning)
  await new SNSClient({}).send(new CreateTopicCommand({ Name: 'alerts', Attributes: { KmsMasterKeyId } }));
  const kinesis = new KinesisClient({});
  await kinesis.send(new StopStreamEncryptionCommand({ StreamName: 'clicks', EncryptionType: 'KMS', KeyId: 'alias/aws/kinesis' }));
  //                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unencrypted-resource
  await kinesis.send(new CreateStreamCommand({ StreamName: 'clicks', ShardCount: 1 }));
}

export async function caches(elasticache: ElastiCache) {
  const group = { ReplicationGroupId: 'sessions', ReplicationGroupDescription: 'sessions' };
  await elasticache.createReplicationGroup({ ...group, AtRestEncryptionEnabled: true, TransitEncryptionEnabled: false });
  //                                                                                                            ^^^^^ no-unencrypted-resource
  await elasticache.createReplicationGroup({ ...group, AtRestEncryptionEnabled: true, TransitEncryptionEnabled: true });
  await elasticache.send(new CreateReplicationGroupCommand({ ...group, Engine: 'valkey' }));
  await elasticache.send(new CreateReplicationGroupCommand({ ...group, Engine: 'redis', TransitEncryptionEnabled: true }));
  //                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unencrypted-resource
  await new OpenSearchClient({}).send(
    new CreateDomainCommand({
      DomainName: 'search',
      EncryptionAtRestOptions: { Enabled: true },
      NodeToNodeEncryptionOptions: { Enabled: true },
      DomainEndpointOptions: { EnforceHTTPS: false },
      //                                     ^^^^^ no-unencrypted-resource
    }),
  );
}
