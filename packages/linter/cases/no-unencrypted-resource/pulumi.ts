import * as aws from '@pulumi/aws';
import { FileSystem } from '@pulumi/aws/efs';
import * as gcp from '@pulumi/gcp';
import * as pulumi from '@pulumi/pulumi';

const config = new pulumi.Config();
const key = new aws.kms.Key('data');
const hardened = { storageEncrypted: true, deletionProtection: true };

export const patients = new aws.rds.Instance('patients', { instanceClass: 'db.t4g.small', storageEncrypted: false });
//                                                                                                          ^^^^^ no-unencrypted-resource
export const visits = new aws.rds.Instance('visits', { instanceClass: 'db.t4g.small' });
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unencrypted-resource
export const bills = new aws.rds.Instance('bills', { instanceClass: 'db.t4g.small', ...hardened });
export const letters = new aws.rds.Instance('letters', { instanceClass: 'db.t4g.small', kmsKeyId: key.arn });
export const plans = new aws.rds.Instance('plans', { instanceClass: 'db.t4g.small', storageEncrypted: config.requireBoolean('encrypt') });
export const replica = new aws.rds.Instance('replica', { instanceClass: 'db.t4g.small', replicateSourceDb: patients.identifier });
export const cluster = new aws.rds.Cluster('cluster', { engine: 'aurora-postgresql', storageEncrypted: true });

export const scans = new FileSystem('scans', { encrypted: false });
//                                                        ^^^^^ no-unencrypted-resource
export const models = new FileSystem('models', { encrypted: true, kmsKeyId: key.arn });
export const scratch = new aws.ebs.Volume('scratch', { availabilityZone: 'eu-central-1a', size: 8, encrypted: false });
//                                                                                                            ^^^^^ no-unencrypted-resource
export const runner = new aws.ec2.Instance('runner', { ami: 'ami-1', rootBlockDevice: { volumeSize: 20, encrypted: false } });
//                                                                                                                 ^^^^^ no-unencrypted-resource
export const worker = new aws.ec2.Instance('worker', { ami: 'ami-1', rootBlockDevice: { volumeSize: 20 } });

export const claims = new aws.sqs.Queue('claims', { sqsManagedSseEnabled: false });
//                                                                        ^^^^^ no-unencrypted-resource
export const jobs = new aws.sqs.Queue('jobs', { visibilityTimeoutSeconds: 30 });
export const keyed = new aws.sqs.Queue('keyed', { sqsManagedSseEnabled: false, kmsMasterKeyId: key.id });
export const clicks = new aws.kinesis.Stream('clicks', { shardCount: 1 });
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unencrypted-resource
export const events = new aws.kinesis.Stream('events', { shardCount: 1, encryptionType: 'KMS', kmsKeyId: 'alias/aws/kinesis' });
export const sessions = new aws.dynamodb.Table('sessions', { hashKey: 'pk', attributes: [{ name: 'pk', type: 'S' }] });

export const cache = new aws.elasticache.ReplicationGroup('cache', { description: 'sessions', engine: 'redis', atRestEncryptionEnabled: true });
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unencrypted-resource
export const search = new aws.opensearch.Domain('search', {
  encryptAtRest: { enabled: true },
  nodeToNodeEncryption: { enabled: false },
  //                               ^^^^^ no-unencrypted-resource
  domainEndpointOptions: { enforceHttps: true },
});
export const warehouse = new aws.redshift.Cluster('warehouse', { clusterIdentifier: 'warehouse', nodeType: 'ra3.large', encrypted: false });
//                                                                                                                                 ^^^^^ no-unencrypted-resource
export const brokers = new aws.msk.Cluster('brokers', {
  clusterName: 'brokers',
  encryptionInfo: { encryptionInTransit: { clientBroker: 'TLS_PLAINTEXT' } },
  //                                                     ^^^^^^^^^^^^^^^ no-unencrypted-resource
});

const redirect = [{ type: 'redirect', redirect: { port: '443', protocol: 'HTTPS', statusCode: 'HTTP_301' } }];
export const open = new aws.lb.Listener('open', { loadBalancerArn: 'arn', port: 80, protocol: 'HTTP', defaultActions: [{ type: 'forward' }] });
//                                                                                            ^^^^^^ no-unencrypted-resource
export const redirecting = new aws.lb.Listener('redirecting', { loadBalancerArn: 'arn', port: 80, protocol: 'HTTP', defaultActions: redirect });

export const crm = new gcp.sql.DatabaseInstance('crm', {
  databaseVersion: 'POSTGRES_16',
  settings: { tier: 'db-f1-micro', ipConfiguration: { sslMode: 'ALLOW_UNENCRYPTED_AND_ENCRYPTED' } },
  //                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unencrypted-resource
});
export const erp = new gcp.sql.DatabaseInstance('erp', {
  databaseVersion: 'POSTGRES_16',
  settings: { tier: 'db-f1-micro', ipConfiguration: { sslMode: 'ENCRYPTED_ONLY' } },
});
export const carts = new gcp.redis.Instance('carts', { memorySizeGb: 1 });
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unencrypted-resource
export const tokens = new gcp.redis.Instance('tokens', { memorySizeGb: 1, transitEncryptionMode: 'SERVER_AUTHENTICATION' });
export const files = new gcp.storage.Bucket('files', { location: 'EU' });
