import { Duration, Stack, aws_sns as sns, type StackProps } from 'aws-cdk-lib';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import * as dax from 'aws-cdk-lib/aws-dax';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as efs from 'aws-cdk-lib/aws-efs';
import * as elasticache from 'aws-cdk-lib/aws-elasticache';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import * as kinesis from 'aws-cdk-lib/aws-kinesis';
import * as opensearch from 'aws-cdk-lib/aws-opensearchservice';
import * as rds from 'aws-cdk-lib/aws-rds';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { databaseDefaults, encrypted } from './defaults.ts';

interface DataProps extends StackProps {
  readonly vpc: ec2.IVpc;
  readonly key: Key;
  readonly encryptDisks: boolean;
  readonly loadBalancer: elbv2.IApplicationLoadBalancer;
}

export class Databases extends Stack {
  constructor(scope: Stack, id: string, { vpc, key, encryptDisks }: DataProps) {
    super(scope, id);
    new rds.DatabaseInstance(this, 'Patients', { vpc, storageEncrypted: false });
//                                                                      ^^^^^ no-unencrypted-resource
    new rds.DatabaseInstance(this, 'Visits', { vpc, multiAz: true });
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unencrypted-resource
    new rds.DatabaseInstance(this, 'Bills', { vpc, storageEncrypted: true });
    new rds.DatabaseInstance(this, 'Letters', { vpc, storageEncryptionKey: key });
    new rds.DatabaseInstance(this, 'Plans', { vpc, ...databaseDefaults });
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unencrypted-resource
    new rds.DatabaseInstance(this, 'Notes', { ...databaseDefaults, ...encrypted });
    new rds.DatabaseInstance(this, 'Rooms', { vpc, storageEncrypted: encryptDisks });
    new rds.DatabaseCluster(this, 'Cluster', { vpc });
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unencrypted-resource (warning)
    new rds.DatabaseInstanceFromSnapshot(this, 'Restored', { vpc, snapshotIdentifier: 'nightly' });
    new rds.CfnDBInstance(this, 'Writer', { dbClusterIdentifier: 'cluster', engine: 'aurora-postgresql' });
    new rds.CfnDBInstance(this, 'Plain', { engine: 'postgres', allocatedStorage: '20' });
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unencrypted-resource
    new dynamodb.Table(this, 'Sessions', { partitionKey: { name: 'pk', type: dynamodb.AttributeType.STRING } });
    new ec2.Volume(this, 'Scratch', { availabilityZone: 'eu-central-1a', encrypted: false });
//                                                                                  ^^^^^ no-unencrypted-resource
    new ec2.Volume(this, 'Unsaid', { availabilityZone: 'eu-central-1a' });
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unencrypted-resource (warning)
    new ec2.Volume(this, 'Good', { availabilityZone: 'eu-central-1a', encrypted: true });
    new efs.FileSystem(this, 'Scans', { vpc, encrypted: false });
//                                                      ^^^^^ no-unencrypted-resource
    new efs.FileSystem(this, 'Models', { vpc });
  }
}

export class Streams extends Stack {
  constructor(scope: Stack, id: string, { loadBalancer, key }: DataProps) {
    super(scope, id);
    new s3.Bucket(this, 'Documents', { encryption: s3.BucketEncryption.UNENCRYPTED });
//                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unencrypted-resource (warning)
    new s3.Bucket(this, 'Archive', { encryption: s3.BucketEncryption.KMS, encryptionKey: key });
    new s3.Bucket(this, 'Left');
    const shared = { encryption: s3.BucketEncryption.KMS_MANAGED, enforceSSL: true };
    new s3.Bucket(this, 'Scripts', shared);
    new s3.Bucket(this, 'Public', { ...shared, enforceSSL: false });
//                                                         ^^^^^ no-unencrypted-resource
    new sqs.Queue(this, 'Letters', { enforceSSL: false });
//                                               ^^^^^ no-unencrypted-resource
    new sqs.Queue(this, 'Claims', { encryption: sqs.QueueEncryption.UNENCRYPTED });
//                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unencrypted-resource
    new sqs.Queue(this, 'Jobs', { retentionPeriod: Duration.days(4) });
    new sns.Topic(this, 'Alerts');
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unencrypted-resource (warning)
    new sns.Topic(this, 'Reminders', { masterKey: key });
    new kinesis.Stream(this, 'Events', { encryption: kinesis.StreamEncryption.UNENCRYPTED });
//                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unencrypted-resource
    new kinesis.Stream(this, 'Clicks', { encryption: kinesis.StreamEncryption.MANAGED });
    new opensearch.Domain(this, 'Search', { encryptionAtRest: { enabled: false }, enforceHttps: true, nodeToNodeEncryption: true });
//                                                                       ^^^^^ no-unencrypted-resource
    new opensearch.Domain(this, 'Catalog', { encryptionAtRest: { enabled: true }, enforceHttps: true, nodeToNodeEncryption: true });
    new opensearch.Domain(this, 'Basic', { useUnsignedBasicAuth: true });
    new elasticache.CfnReplicationGroup(this, 'Cache', { atRestEncryptionEnabled: true, transitEncryptionEnabled: false });
//                                                                                                                ^^^^^ no-unencrypted-resource
    new elasticache.CfnReplicationGroup(this, 'Valkey', { engine: 'valkey' });
    new elasticache.CfnReplicationGroup(this, 'Tls', { atRestEncryptionEnabled: true, transitEncryptionEnabled: true });
    new dax.CfnCluster(this, 'Dax', { sseSpecification: { sseEnabled: false }, clusterEndpointEncryptionType: 'TLS' });
//                                                                    ^^^^^ no-unencrypted-resource
    const task = new ecs.FargateTaskDefinition(this, 'Task');
    task.addVolume({ name: 'scans', efsVolumeConfiguration: { fileSystemId: 'fs-1' } });
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unencrypted-resource
    task.addVolume({ name: 'models', efsVolumeConfiguration: { fileSystemId: 'fs-1', transitEncryption: 'ENABLED' } });
    task.addVolume({ name: 'scratch' });
    loadBalancer.addListener('Http', { port: 80, protocol: elbv2.ApplicationProtocol.HTTP });
//                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unencrypted-resource
    loadBalancer.addListener('Redirect', { port: 80, defaultAction: elbv2.ListenerAction.redirect({ protocol: 'HTTPS', port: '443' }) });
    loadBalancer.addListener('Https', { port: 443, certificates: [] });
    new cloudfront.Distribution(this, 'Web', { defaultBehavior: { viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS } });
    new cloudfront.Distribution(this, 'Open', { defaultBehavior: { viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.ALLOW_ALL } });
//                                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unencrypted-resource
  }
}
