import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import AWS from 'aws-sdk';
import RDS from 'aws-sdk/clients/rds';

const base = { DBInstanceIdentifier: 'crm', DBInstanceClass: 'db.t4g.small', Engine: 'postgres' };

/** What version 2 of the SDK asks for. */
export async function create() {
  const rds = new AWS.RDS({ region: 'eu-central-1' });
  await rds.createDBInstance({ ...base, StorageEncrypted: false }).promise();
  //                                                      ^^^^^ no-unencrypted-resource
  await rds.createDBInstance({ ...base, StorageEncrypted: true }).promise();
  await new RDS().createDBInstance(base).promise();
  //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unencrypted-resource
  await new RDS().createDBInstance({ ...base, KmsKeyId: 'alias/crm' }).promise();
  await new AWS.SQS().createQueue({ QueueName: 'claims', Attributes: { SqsManagedSseEnabled: 'false' } }).promise();
  //                                                                                         ^^^^^^^ no-unencrypted-resource
  await new AWS.SQS().createQueue({ QueueName: 'claims' }).promise();
  await new AWS.EFS().createFileSystem({ Encrypted: false }).promise();
  //                                                ^^^^^ no-unencrypted-resource
  await new AWS.EFS().createFileSystem({ Encrypted: true }).promise();
  await new AWS.EC2().createVolume({ AvailabilityZone: 'eu-central-1a', Encrypted: false }).promise();
  //                                                                               ^^^^^ no-unencrypted-resource
  await new AWS.EC2().createVolume({ AvailabilityZone: 'eu-central-1a', Encrypted: true }).promise();
  await new AWS.Redshift().createCluster({ ClusterIdentifier: 'sales', Encrypted: false }).promise();
  //                                                                              ^^^^^ no-unencrypted-resource
  const group = { ReplicationGroupId: 'sessions', AtRestEncryptionEnabled: true };
  await new AWS.ElastiCache().createReplicationGroup({ ...group, TransitEncryptionEnabled: false }).promise();
  //                                                                                       ^^^^^ no-unencrypted-resource
  await new AWS.ElastiCache().createReplicationGroup({ ...group, TransitEncryptionEnabled: true }).promise();
}

/** Tables and objects are encrypted by the service, whatever is asked. */
export async function encryptedAnyway(Bucket: string) {
  await new AWS.DynamoDB().createTable({ TableName: 'visits', SSESpecification: { Enabled: false } }).promise();
  await new AWS.S3().createBucket({ Bucket }).promise();
  await new AWS.S3().putObject({ Bucket, Key: 'logo.svg', Body: '' }).promise();
  await new S3Client({}).send(new PutObjectCommand({ Bucket, Key: 'logo.svg', Body: '' }));
}
