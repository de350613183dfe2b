/** What a command asks of the service, as far as nobody here asks for its type. */
interface Input {
  readonly [option: string]: any;
}
declare abstract class Command {
  readonly input: Input;
}

export class S3Client {
  constructor(configuration?: Input);
  send(command: Command): Promise<any>;
  destroy(): void;
}
export class S3 extends S3Client {
  /**
   * @sink object input.Body input.Metadata input.Tagging
   * @secure written-at-rest input.ServerSideEncryption on=AES256|aws:kms|aws:kms:dsse missing=doubtful unless=input.SSECustomerKey
   * @secure private input.ACL off=public-read|public-read-write|authenticated-read
   */
  putObject(input: Input): Promise<any>;
  getObject(input: Input): Promise<any>;
  deleteObject(input: Input): Promise<any>;
  headObject(input: Input): Promise<any>;
  listObjectsV2(input: Input): Promise<any>;
  /** @secure private input.ACL off=public-read|public-read-write|authenticated-read */
  copyObject(input: Input): Promise<any>;
  /** @secure private input.ACL off=public-read|public-read-write|authenticated-read */
  putObjectAcl(input: Input): Promise<any>;
  /** @secure private input.ACL off=public-read|public-read-write|authenticated-read */
  createMultipartUpload(input: Input): Promise<any>;
  /** @secure private input.ACL off=public-read|public-read-write|authenticated-read */
  createBucket(input: Input): Promise<any>;
  /** @secure private input.ACL off=public-read|public-read-write|authenticated-read */
  putBucketAcl(input: Input): Promise<any>;
  /**
   * @secure private input.PublicAccessBlockConfiguration.BlockPublicAcls off=false
   * @secure private input.PublicAccessBlockConfiguration.BlockPublicPolicy off=false
   */
  putPublicAccessBlock(input: Input): Promise<any>;
  /** @secure private */
  deletePublicAccessBlock(input: Input): Promise<any>;
  /**
   * @secure private input.Policy.Statement[].Principal off=* when=input.Policy.Statement[].Effect:Allow unless=input.Policy.Statement[].Condition
   * @secure private input.Policy.Statement[].Principal.AWS off=* when=input.Policy.Statement[].Effect:Allow unless=input.Policy.Statement[].Condition
   */
  putBucketPolicy(input: Input): Promise<any>;
}
/** Without `ServerSideEncryption`, the bucket's default applies: at least a key of S3. */
export class PutObjectCommand extends Command {
  /**
   * @sink object input.Body input.Metadata input.Tagging
   * @secure written-at-rest input.ServerSideEncryption on=AES256|aws:kms|aws:kms:dsse missing=doubtful unless=input.SSECustomerKey
   * @secure private input.ACL off=public-read|public-read-write|authenticated-read
   */
  constructor(input: Input);
}
export class UploadPartCommand extends Command {
  /** @sink object input.Body */
  constructor(input: Input);
}
export class PutObjectAclCommand extends Command {
  /** @secure private input.ACL off=public-read|public-read-write|authenticated-read */
  constructor(input: Input);
}
export class PutBucketAclCommand extends Command {
  /** @secure private input.ACL off=public-read|public-read-write|authenticated-read */
  constructor(input: Input);
}
export class CreateBucketCommand extends Command {
  /** @secure private input.ACL off=public-read|public-read-write|authenticated-read */
  constructor(input: Input);
}
export class PutPublicAccessBlockCommand extends Command {
  /**
   * @secure private input.PublicAccessBlockConfiguration.BlockPublicAcls off=false
   * @secure private input.PublicAccessBlockConfiguration.BlockPublicPolicy off=false
   */
  constructor(input: Input);
}
export class DeletePublicAccessBlockCommand extends Command {
  /** @secure private */
  constructor(input: Input);
}
export class PutBucketEncryptionCommand extends Command {
  constructor(input: Input);
}
export class GetObjectCommand extends Command {
  constructor(input: Input);
}
export class DeleteObjectCommand extends Command {
  constructor(input: Input);
}
export class DeleteObjectsCommand extends Command {
  constructor(input: Input);
}
export class HeadObjectCommand extends Command {
  constructor(input: Input);
}
export class HeadBucketCommand extends Command {
  constructor(input: Input);
}
export class ListObjectsV2Command extends Command {
  constructor(input: Input);
}
export class CopyObjectCommand extends Command {
  /** @secure private input.ACL off=public-read|public-read-write|authenticated-read */
  constructor(input: Input);
}
export class CreateMultipartUploadCommand extends Command {
  /** @secure private input.ACL off=public-read|public-read-write|authenticated-read */
  constructor(input: Input);
}
export class PutBucketLifecycleConfigurationCommand extends Command {
  constructor(input: Input);
}
export class PutBucketPolicyCommand extends Command {
  /**
   * @secure private input.Policy.Statement[].Principal off=* when=input.Policy.Statement[].Effect:Allow unless=input.Policy.Statement[].Condition
   * @secure private input.Policy.Statement[].Principal.AWS off=* when=input.Policy.Statement[].Effect:Allow unless=input.Policy.Statement[].Condition
   */
  constructor(input: Input);
}
export interface PutObjectCommandInput extends Input {}
export interface S3ClientConfig extends Input {}
export const ServerSideEncryption: {
  readonly AES256: 'AES256';
  readonly aws_kms: 'aws:kms';
  readonly aws_kms_dsse: 'aws:kms:dsse';
};
export const ObjectCannedACL: any;
