/** Options of a resource, as far as nobody here asks for their types. */
interface Args {
  readonly [option: string]: any;
}
/** Encrypted with a key of S3 if nothing else is said. A bucket that serves a website is public by its purpose. */
export class Bucket {
  /** @secure private args.acl off=public-read|public-read-write unless=args.website */
  constructor(name: string, args?: Args, options?: Args);
  readonly [output: string]: any;
}
export interface BucketArgs extends Args {}
export class BucketV2 {
  /** @secure private args.acl off=public-read|public-read-write unless=args.websites */
  constructor(name: string, args?: Args, options?: Args);
  readonly [output: string]: any;
}
export interface BucketV2Args extends Args {}
export class BucketAcl {
  /** @secure private args.acl off=public-read|public-read-write */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface BucketAclArgs extends Args {}
export class BucketAclV2 {
  /** @secure private args.acl off=public-read|public-read-write */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface BucketAclV2Args extends Args {}
export class BucketPublicAccessBlock {
  /**
   * @secure private args.blockPublicAcls off=false
   * @secure private args.blockPublicPolicy off=false
   */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface BucketPublicAccessBlockArgs extends Args {}
export class AccountPublicAccessBlock {
  /**
   * @secure private args.blockPublicAcls off=false
   * @secure private args.blockPublicPolicy off=false
   */
  constructor(name: string, args?: Args, options?: Args);
  readonly [output: string]: any;
}
export interface AccountPublicAccessBlockArgs extends Args {}
export class BucketObject {
  /** @secure private args.acl off=public-read|public-read-write */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface BucketObjectArgs extends Args {}
export class BucketObjectv2 {
  /** @secure private args.acl off=public-read|public-read-write */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface BucketObjectv2Args extends Args {}
export class BucketPolicy {
  /**
   * @secure private args.policy.Statement[].Principal off=* when=args.policy.Statement[].Effect:Allow unless=args.policy.Statement[].Condition
   * @secure private args.policy.Statement[].Principal.AWS off=* when=args.policy.Statement[].Effect:Allow unless=args.policy.Statement[].Condition
   */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export const BucketVersioning: any;
export const BucketVersioningV2: any;
export const BucketLifecycleConfiguration: any;
export const BucketLifecycleConfigurationV2: any;
export const BucketServerSideEncryptionConfiguration: any;
export const BucketServerSideEncryptionConfigurationV2: any;
export const BucketOwnershipControls: any;
export const BucketNotification: any;
export const BucketWebsiteConfiguration: any;
export const BucketWebsiteConfigurationV2: any;
export const BucketCorsConfiguration: any;
export const BucketLogging: any;
