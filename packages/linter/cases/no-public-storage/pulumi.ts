import * as aws from '@pulumi/aws';
import * as azure from '@pulumi/azure-native';
import { PublicAccess } from '@pulumi/azure-native/storage';
import * as gcp from '@pulumi/gcp';

export const uploads = new aws.s3.BucketAcl('uploads', { bucket: 'uploads', acl: 'public-read' });
//                                                                               ^^^^^^^^^^^^^ no-public-storage
export const letters = new aws.s3.BucketAcl('letters', { bucket: 'letters', acl: 'private' });
export const website = new aws.s3.Bucket('website', { acl: 'public-read', website: { indexDocument: 'index.html' } });
export const exports = new aws.s3.Bucket('exports', { acl: 'public-read' });
//                                                         ^^^^^^^^^^^^^ no-public-storage
export const block = new aws.s3.BucketPublicAccessBlock('block', { bucket: 'exports', blockPublicAcls: true, blockPublicPolicy: false });
//                                                                                                                              ^^^^^ no-public-storage
export const crm = new aws.rds.Instance('crm', { instanceClass: 'db.t4g.small', storageEncrypted: true, publiclyAccessible: true });
//                                                                                                                          ^^^^ no-public-storage
export const erp = new aws.rds.Instance('erp', { instanceClass: 'db.t4g.small', storageEncrypted: true, publiclyAccessible: false });
export const group = new aws.ec2.SecurityGroup('group', {
  ingress: [
    { protocol: 'tcp', fromPort: 443, toPort: 443, cidrBlocks: ['0.0.0.0/0'] },
    { protocol: 'tcp', fromPort: 5432, toPort: 5432, cidrBlocks: ['0.0.0.0/0'] },
    //                                                            ^^^^^^^^^^^ no-public-storage
    { protocol: 'tcp', fromPort: 6379, toPort: 6379, cidrBlocks: ['10.0.0.0/16'] },
  ],
  egress: [{ protocol: '-1', fromPort: 0, toPort: 0, cidrBlocks: ['0.0.0.0/0'] }],
});
export const outwards = new aws.ec2.SecurityGroupRule('outwards', {
  type: 'egress',
  protocol: 'tcp',
  fromPort: 5432,
  toPort: 5432,
  cidrBlocks: ['0.0.0.0/0'],
  securityGroupId: group.id,
});
export const inwards = new aws.vpc.SecurityGroupIngressRule('inwards', {
  securityGroupId: group.id,
  ipProtocol: 'tcp',
  fromPort: 3306,
  toPort: 3306,
  cidrIpv4: '0.0.0.0/0',
  //        ^^^^^^^^^^^ no-public-storage
});

export const everybody = new gcp.storage.BucketIAMMember('everybody', { bucket: 'scans', role: 'roles/storage.objectViewer', member: 'allUsers' });
//                                                                                                                                   ^^^^^^^^^^ no-public-storage
export const service = new gcp.storage.BucketIAMMember('service', {
  bucket: 'scans',
  role: 'roles/storage.objectViewer',
  member: 'serviceAccount:reader@clinic.iam.gserviceaccount.com',
});
export const readers = new gcp.storage.BucketIAMBinding('readers', {
  bucket: 'scans',
  role: 'roles/storage.objectViewer',
  members: ['group:staff@clinic-network.com', 'allAuthenticatedUsers'],
  //                                          ^^^^^^^^^^^^^^^^^^^^^^^ no-public-storage
});
export const database = new gcp.sql.DatabaseInstance('database', {
  databaseVersion: 'POSTGRES_16',
  settings: { tier: 'db-f1-micro', ipConfiguration: { sslMode: 'ENCRYPTED_ONLY', authorizedNetworks: [{ value: '0.0.0.0/0' }] } },
  //                                                                                                           ^^^^^^^^^^^ no-public-storage
});
export const office = new gcp.sql.DatabaseInstance('office', {
  databaseVersion: 'POSTGRES_16',
  settings: { tier: 'db-f1-micro', ipConfiguration: { sslMode: 'ENCRYPTED_ONLY', authorizedNetworks: [{ value: '81.2.69.142/32' }] } },
});

const resourceGroupName = 'clinic';
export const container = new azure.storage.BlobContainer('scans', { accountName: 'clinic', resourceGroupName, publicAccess: PublicAccess.Blob });
//                                                                                                                          ^^^^^^^^^^^^^^^^^ no-public-storage
export const closed = new azure.storage.BlobContainer('letters', { accountName: 'clinic', resourceGroupName, publicAccess: PublicAccess.None });
export const firewall = new azure.dbforpostgresql.FirewallRule('all', {
  resourceGroupName,
  serverName: 'clinic',
  startIpAddress: '0.0.0.0',
  endIpAddress: '255.255.255.255',
  //            ^^^^^^^^^^^^^^^^^ no-public-storage
});
export const rule = new azure.network.NetworkSecurityGroup('group', {
  resourceGroupName,
  securityRules: [
    { name: 'web', access: 'Allow', direction: 'Inbound', sourceAddressPrefix: '*', destinationPortRange: '443', protocol: 'Tcp', priority: 1 },
    { name: 'db', access: 'Deny', direction: 'Inbound', sourceAddressPrefix: '*', destinationPortRange: '5432', protocol: 'Tcp', priority: 2 },
    { name: 'cache', access: 'Allow', direction: 'Inbound', sourceAddressPrefix: 'Internet', destinationPortRange: '6379', protocol: 'Tcp', priority: 3 },
    //                                                                           ^^^^^^^^^^ no-public-storage
  ],
});

const read = { Effect: 'Allow', Action: ['s3:GetObject'], Resource: ['*'] };
export const everyone = new aws.s3.BucketPolicy('everyone', {
  bucket: 'exports',
  policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ ...read, Principal: '*' }] }),
  //                                                                                ^^^ no-public-storage
});
export const partner = new aws.s3.BucketPolicy('partner', {
  bucket: 'exports',
  policy: { Version: '2012-10-17', Statement: [{ ...read, Principal: { AWS: 'arn:aws:iam::123456789012:root' } }] },
});
export const opened = new azure.storage.StorageAccount('opened', { resourceGroupName, kind: 'StorageV2', allowBlobPublicAccess: true });
//                                                                                                                              ^^^^ no-public-storage (warning)
export const shut = new azure.storage.StorageAccount('shut', { resourceGroupName, kind: 'StorageV2', allowBlobPublicAccess: false });
