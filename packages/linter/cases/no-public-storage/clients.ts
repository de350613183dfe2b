import { PutBucketPolicyCommand, S3, S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { BlobServiceClient } from '@azure/storage-blob';
import { Storage } from '@google-cloud/storage';
import AWS from 'aws-sdk';
import OldS3 from 'aws-sdk/clients/s3';

/** Version 2 of the SDK of AWS. */
export async function amazon(Bucket: string) {
  const s3 = new AWS.S3();
  await s3.createBucket({ Bucket, ACL: 'public-read' }).promise();
  //                                   ^^^^^^^^^^^^^ no-public-storage
  await s3.createBucket({ Bucket }).promise();
  await s3.upload({ Bucket, Key: 'letter.pdf', Body: '', ACL: 'public-read' }).promise();
  //                                                          ^^^^^^^^^^^^^ no-public-storage
  await s3.upload({ Bucket, Key: 'letter.pdf', Body: '', ACL: 'private' }).promise();
  await s3.upload({ Bucket, Key: 'letter.pdf', Body: '' }).promise();
  await new OldS3().putObjectAcl({ Bucket, Key: 'letter.pdf', ACL: 'public-read' }).promise();
  //                                                               ^^^^^^^^^^^^^ no-public-storage
  await s3.deletePublicAccessBlock({ Bucket }).promise();
  //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-public-storage
  await new AWS.RDS().createDBInstance({ Engine: 'postgres', StorageEncrypted: true, PubliclyAccessible: true }).promise();
  //                                                                                                     ^^^^ no-public-storage
  await new AWS.RDS().createDBInstance({ Engine: 'postgres', StorageEncrypted: true, PubliclyAccessible: false }).promise();
  return s3.getSignedUrl('getObject', { Bucket, Key: 'letter.pdf' });
}

/** Version 3. */
export async function newer(Bucket: string, client: S3Client) {
  await new Upload({ client, params: { Bucket, Key: 'letter.pdf', Body: '', ACL: 'public-read' } }).done();
  //                                                                             ^^^^^^^^^^^^^ no-public-storage
  await new Upload({ client, params: { Bucket, Key: 'letter.pdf', Body: '' } }).done();
  await new S3({}).putBucketAcl({ Bucket, ACL: 'authenticated-read' });
  //                                           ^^^^^^^^^^^^^^^^^^^^ no-public-storage
  const read = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' };
  await client.send(new PutBucketPolicyCommand({ Bucket, Policy: JSON.stringify({ Statement: [{ ...read, Principal: '*' }] }) }));
  //                                                                                                                ^^^ no-public-storage
  await client.send(new PutBucketPolicyCommand({ Bucket, Policy: JSON.stringify({ Statement: [{ ...read, Principal: { AWS: '123456789012' } }] }) }));
  const insecure = { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } };
  await client.send(new PutBucketPolicyCommand({ Bucket, Policy: JSON.stringify({ Statement: [insecure] }) }));
  const office = { ...read, Principal: '*', Condition: { IpAddress: { 'aws:SourceIp': '81.2.69.142/32' } } };
  await client.send(new PutBucketPolicyCommand({ Bucket, Policy: JSON.stringify({ Statement: office }) }));
}

export async function google() {
  const bucket = new Storage().bucket('letters');
  await bucket.makePublic();
  //    ^^^^^^^^^^^^^^^^^^^ no-public-storage
  await bucket.makePrivate();
  await bucket.file('letter.pdf').makePublic();
  //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-public-storage
  await bucket.file('letter.pdf').save('', { public: true });
  //                                                 ^^^^ no-public-storage
  await bucket.file('letter.pdf').save('', { private: true });
  await bucket.upload('letter.pdf', { predefinedAcl: 'publicRead' });
  //                                                 ^^^^^^^^^^^^ no-public-storage
  await bucket.upload('letter.pdf', { predefinedAcl: 'projectPrivate' });
  await bucket.acl.add({ entity: 'allUsers', role: 'READER' });
  //                             ^^^^^^^^^^ no-public-storage
  await bucket.acl.add({ entity: 'group-staff@clinic-network.com', role: 'READER' });
  await bucket.acl.delete({ entity: 'allUsers' });
  await bucket.iam.setPolicy({ bindings: [{ role: 'roles/storage.objectViewer', members: ['allUsers'] }] });
  //                                                                                      ^^^^^^^^^^ no-public-storage
  await bucket.iam.setPolicy({ bindings: [{ role: 'roles/storage.objectViewer', members: ['group:staff@clinic-network.com'] }] });
  await bucket.file('letter.pdf').getSignedUrl({ action: 'read', expires: '2030-01-01' });
}

export async function azure(name: string) {
  const service = BlobServiceClient.fromConnectionString(process.env.BLOBS ?? '');
  const container = service.getContainerClient(name);
  await container.create({ access: 'blob' });
  //                               ^^^^^^ no-public-storage
  await container.create();
  await container.setAccessPolicy('container');
  //                              ^^^^^^^^^^^ no-public-storage
  await container.setAccessPolicy(undefined, []);
  await service.createContainer(name, { access: 'container' });
  //                                            ^^^^^^^^^^^ no-public-storage
  await service.createContainer(name, { metadata: { team: 'ward' } });
}
