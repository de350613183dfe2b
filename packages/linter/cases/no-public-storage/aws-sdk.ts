import { AuthorizeSecurityGroupIngressCommand, EC2Client, ModifySnapshotAttributeCommand } from '@aws-sdk/client-ec2';
import { CreateDBInstanceCommand, ModifyDBInstanceCommand, ModifyDBSnapshotAttributeCommand, RDSClient } from '@aws-sdk/client-rds';
import { CreateBucketCommand, DeletePublicAccessBlockCommand, PutBucketAclCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateClusterCommand, RedshiftClient } from '@aws-sdk/client-redshift';

const s3 = new S3Client({});
const rds = new RDSClient({});
const ec2 = new EC2Client({});

export async function buckets(Bucket: string, acl: 'private' | 'public-read') {
  await s3.send(new CreateBucketCommand({ Bucket, ACL: 'public-read' }));
  //                                                   ^^^^^^^^^^^^^ no-public-storage
  await s3.send(new CreateBucketCommand({ Bucket }));
  await s3.send(new PutBucketAclCommand({ Bucket, ACL: 'public-read-write' }));
  //                                                   ^^^^^^^^^^^^^^^^^^^ no-public-storage
  await s3.send(new PutBucketAclCommand({ Bucket, ACL: 'private' }));
  await s3.send(new PutObjectCommand({ Bucket, Key: 'report.csv', ACL: acl }));
  await s3.send(new PutObjectCommand({ Bucket, Key: 'report.csv', ACL: 'bucket-owner-full-control' }));
  await s3.send(new DeletePublicAccessBlockCommand({ Bucket }));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-public-storage
}

export async function databases(tenant: string) {
  const base = { DBInstanceIdentifier: tenant, DBInstanceClass: 'db.t4g.small', Engine: 'postgres', StorageEncrypted: true };
  await rds.send(new CreateDBInstanceCommand({ ...base, PubliclyAccessible: true }));
  //                                                                        ^^^^ no-public-storage
  await rds.send(new CreateDBInstanceCommand({ ...base, PubliclyAccessible: false }));
  await rds.send(new ModifyDBInstanceCommand({ DBInstanceIdentifier: tenant, PubliclyAccessible: true }));
  //                                                                                             ^^^^ no-public-storage
  const share = { DBSnapshotIdentifier: tenant, AttributeName: 'restore' };
  await rds.send(new ModifyDBSnapshotAttributeCommand({ ...share, ValuesToAdd: ['all'] }));
  //                                                                            ^^^^^ no-public-storage
  await rds.send(new ModifyDBSnapshotAttributeCommand({ ...share, ValuesToAdd: ['123456789012'] }));
  const warehouse = { ClusterIdentifier: tenant, NodeType: 'ra3.large', MasterUsername: 'admin', PubliclyAccessible: true };
  await new RedshiftClient({}).send(new CreateClusterCommand(warehouse));
  //                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-public-storage
}

export async function networks(GroupId: string) {
  const everybody = [{ CidrIp: '0.0.0.0/0' }];
  const tcp = { IpProtocol: 'tcp' };
  await ec2.send(
    new AuthorizeSecurityGroupIngressCommand({
      GroupId,
      IpPermissions: [
        { ...tcp, FromPort: 443, ToPort: 443, IpRanges: everybody },
        { ...tcp, FromPort: 5432, ToPort: 5432, IpRanges: [{ CidrIp: '10.0.0.0/8' }] },
      ],
    }),
  );
  await ec2.send(
    new AuthorizeSecurityGroupIngressCommand({
      GroupId,
      IpPermissions: [{ ...tcp, FromPort: 27017, ToPort: 27017, IpRanges: [{ CidrIp: '0.0.0.0/0' }] }],
      //                                                                             ^^^^^^^^^^^ no-public-storage
    }),
  );
  await ec2.send(new ModifySnapshotAttributeCommand({ SnapshotId: 'snap-1', CreateVolumePermission: { Add: [{ Group: 'all' }] } }));
  //                                                                                                                 ^^^^^ no-public-storage
  await ec2.send(new ModifySnapshotAttributeCommand({ SnapshotId: 'snap-1', CreateVolumePermission: { Add: [{ UserId: '123456789012' }] } }));
}
