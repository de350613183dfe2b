import * as azure from '@pulumi/azure-native';
import { StorageAccount } from '@pulumi/azure-native/storage';
import { Bucket, KinesisStream, Queue, type StackContext } from 'sst/constructs';
import { QueueEncryption } from 'aws-cdk-lib/aws-sqs';

const resourceGroupName = 'clinic';
const sku = { name: 'Standard_LRS' };
const account = { resourceGroupName, sku, kind: 'StorageV2' };

export const scans = new StorageAccount('scans', { ...account, enableHttpsTrafficOnly: false });
//                                                                                     ^^^^^ no-unencrypted-resource
export const letters = new StorageAccount('letters', { ...account, enableHttpsTrafficOnly: true });
export const plans = new StorageAccount('plans', account);
export const cache = new azure.redis.Redis('cache', { resourceGroupName, sku: { name: 'Basic', family: 'C', capacity: 0 }, enableNonSslPort: true });
//                                                                                                                                           ^^^^ no-unencrypted-resource
export const tls = new azure.redis.Redis('tls', { resourceGroupName, sku: { name: 'Basic', family: 'C', capacity: 0 }, enableNonSslPort: false });
const postgres = { resourceGroupName, serverName: 'clinic', source: 'user-override' };
export const open = new azure.dbforpostgresql.Configuration('open', { ...postgres, configurationName: 'require_secure_transport', value: 'off' });
//                                                                                                                                       ^^^^^ no-unencrypted-resource
export const closed = new azure.dbforpostgresql.Configuration('closed', { ...postgres, configurationName: 'require_secure_transport', value: 'on' });
export const other = new azure.dbforpostgresql.Configuration('other', { ...postgres, configurationName: 'log_connections', value: 'off' });
export const disk = new azure.sql.TransparentDataEncryption('tde', {
  resourceGroupName,
  serverName: 'clinic',
  databaseName: 'patients',
  state: 'Disabled',
  //     ^^^^^^^^^^ no-unencrypted-resource
});

/** SST hands what is under `cdk` on. */
export function Storage({ stack }: StackContext) {
  new Queue(stack, 'Claims', { cdk: { queue: { encryption: QueueEncryption.UNENCRYPTED } } });
  //                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unencrypted-resource
  new Queue(stack, 'Jobs', { consumer: 'jobs.handler' });
  new KinesisStream(stack, 'Clicks');
  new Bucket(stack, 'Files');
}
