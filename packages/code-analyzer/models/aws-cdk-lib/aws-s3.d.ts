/** Options of a construct, as far as nobody here asks for their types. */
interface Props {
  readonly [option: string]: any;
}
export enum BucketEncryption {
  UNENCRYPTED = 'UNENCRYPTED',
  S3_MANAGED = 'S3_MANAGED',
  KMS_MANAGED = 'KMS_MANAGED',
  KMS = 'KMS',
  DSSE_MANAGED = 'DSSE_MANAGED',
  DSSE = 'DSSE',
}
export enum BucketAccessControl {
  PRIVATE = 'PRIVATE',
  PUBLIC_READ = 'PUBLIC_READ',
  PUBLIC_READ_WRITE = 'PUBLIC_READ_WRITE',
  AUTHENTICATED_READ = 'AUTHENTICATED_READ',
  LOG_DELIVERY_WRITE = 'LOG_DELIVERY_WRITE',
  BUCKET_OWNER_READ = 'BUCKET_OWNER_READ',
  BUCKET_OWNER_FULL_CONTROL = 'BUCKET_OWNER_FULL_CONTROL',
  AWS_EXEC_READ = 'AWS_EXEC_READ',
}
export class BlockPublicAccess {
  static readonly BLOCK_ALL: BlockPublicAccess;
  static readonly BLOCK_ACLS: BlockPublicAccess;
  static readonly BLOCK_ACLS_ONLY: BlockPublicAccess;
  constructor(options: Props);
}
export interface BucketProps extends Props {}
export interface CfnBucketProps extends Props {}
export interface IBucket {
  readonly bucketName: string;
  readonly bucketArn: string;
  readonly [member: string]: any;
  arnForObjects(keyPattern: string): string;
  /** @secure private permission.principals[] off=AnyPrincipal()|StarPrincipal()|ArnPrincipal(*) unless=permission.effect:DENY,permission.conditions */
  addToResourcePolicy(permission: any): any;
  /** @secure private */
  grantPublicAccess(keyPrefix?: string, ...allowedActions: string[]): any;
  /** @secure private identity off=AnyPrincipal()|StarPrincipal()|ArnPrincipal(*) */
  grantRead(identity: any, objectsKeyPattern?: any): any;
  /** @secure private identity off=AnyPrincipal()|StarPrincipal()|ArnPrincipal(*) */
  grantWrite(identity: any, objectsKeyPattern?: any, allowedActionPatterns?: string[]): any;
  /** @secure private identity off=AnyPrincipal()|StarPrincipal()|ArnPrincipal(*) */
  grantReadWrite(identity: any, objectsKeyPattern?: any): any;
  /** @secure private identity off=AnyPrincipal()|StarPrincipal()|ArnPrincipal(*) */
  grantPut(identity: any, objectsKeyPattern?: any): any;
}
/**
 * Without `encryption`, and with `UNENCRYPTED` too, S3 encrypts with a key of its own. A bucket that serves a website is public by
 * its purpose.
 */
export class Bucket {
  /**
   * @secure at-rest props.encryption doubtful=UNENCRYPTED missing=on unless=props.encryptionKey
   * @secure private props.publicReadAccess off=true unless=props.websiteIndexDocument,props.websiteRedirect
   * @secure in-transit props.enforceSSL off=false
   * @secure private props.accessControl off=PUBLIC_READ|PUBLIC_READ_WRITE unless=props.websiteIndexDocument,props.websiteRedirect
   */
  constructor(scope: any, id: string, props?: BucketProps);
  readonly bucketName: string;
  readonly bucketArn: string;
  readonly [member: string]: any;
  arnForObjects(keyPattern: string): string;
  /** @secure private permission.principals[] off=AnyPrincipal()|StarPrincipal()|ArnPrincipal(*) unless=permission.effect:DENY,permission.conditions */
  addToResourcePolicy(permission: any): any;
  /** @secure private */
  grantPublicAccess(keyPrefix?: string, ...allowedActions: string[]): any;
  /** @secure private identity off=AnyPrincipal()|StarPrincipal()|ArnPrincipal(*) */
  grantRead(identity: any, objectsKeyPattern?: any): any;
  /** @secure private identity off=AnyPrincipal()|StarPrincipal()|ArnPrincipal(*) */
  grantWrite(identity: any, objectsKeyPattern?: any, allowedActionPatterns?: string[]): any;
  /** @secure private identity off=AnyPrincipal()|StarPrincipal()|ArnPrincipal(*) */
  grantReadWrite(identity: any, objectsKeyPattern?: any): any;
  /** @secure private identity off=AnyPrincipal()|StarPrincipal()|ArnPrincipal(*) */
  grantPut(identity: any, objectsKeyPattern?: any): any;
  static fromBucketName(scope: any, id: string, bucketName: string): IBucket;
  static fromBucketArn(scope: any, id: string, bucketArn: string): IBucket;
  static fromBucketAttributes(scope: any, id: string, attributes: Props): IBucket;
}
export class CfnBucket {
  /**
   * @secure private props.accessControl off=PublicRead|PublicReadWrite unless=props.websiteConfiguration
   * @secure private props.publicAccessBlockConfiguration.blockPublicAcls off=false unless=props.websiteConfiguration
   * @secure private props.publicAccessBlockConfiguration.blockPublicPolicy off=false unless=props.websiteConfiguration
   */
  constructor(scope: any, id: string, props?: Props);
  readonly [member: string]: any;
}
export const EventType: any;
export const HttpMethods: any;
export const StorageClass: any;
export const ObjectOwnership: any;
export const BucketPolicy: any;
