/** Always encrypted where it is kept; closed unless it is opened. */
interface Options {
  readonly [option: string]: any;
}
export class Acl {
  /** @secure private options.entity off=allUsers|allAuthenticatedUsers */
  add(options: Options): Promise<any>;
  /** @secure private options.entity off=allUsers|allAuthenticatedUsers */
  update(options: Options): Promise<any>;
  delete(options: Options): Promise<any>;
  get(options?: Options): Promise<any>;
  readonly owners: any;
  readonly readers: any;
  readonly writers: any;
  readonly default: Acl;
}
export class Iam {
  getPolicy(options?: Options): Promise<any>;
  /** @secure private policy.bindings[].members[] off=allUsers|allAuthenticatedUsers */
  setPolicy(policy: Options, options?: Options): Promise<any>;
  testPermissions(permissions: string | string[]): Promise<any>;
}
export class File {
  constructor(bucket: Bucket, name: string, options?: Options);
  readonly name: string;
  readonly bucket: Bucket;
  readonly acl: Acl;
  metadata: any;
  /**
   * @sink object data options.metadata
   * @secure written-at-rest options.kmsKeyName missing=doubtful unless=options.kmsKeyName
   * @secure private options.public off=true
   * @secure private options.predefinedAcl off=publicRead|publicReadWrite
   */
  save(data: any, options?: Options): Promise<void>;
  /**
   * @secure private options.public off=true
   * @secure private options.predefinedAcl off=publicRead|publicReadWrite
   */
  createWriteStream(options?: Options): any;
  createReadStream(options?: Options): any;
  createResumableUpload(options?: Options): Promise<[string]>;
  /** @secure private */
  makePublic(): Promise<any>;
  makePrivate(options?: Options): Promise<any>;
  isPublic(): Promise<[boolean]>;
  getSignedUrl(options: Options): Promise<[string]>;
  publicUrl(): string;
  download(options?: Options): Promise<[any]>;
  delete(options?: Options): Promise<any>;
  exists(): Promise<[boolean]>;
  getMetadata(): Promise<any>;
  setMetadata(metadata: Options): Promise<any>;
  copy(destination: any, options?: Options): Promise<any>;
  move(destination: any, options?: Options): Promise<any>;
}
export class Bucket {
  constructor(storage: Storage, name: string, options?: Options);
  readonly name: string;
  readonly acl: Acl;
  readonly iam: Iam;
  metadata: any;
  file(name: string, options?: Options): File;
  /**
   * @secure private options.public off=true
   * @secure private options.predefinedAcl off=publicRead|publicReadWrite
   */
  upload(path: string, options?: Options): Promise<[File, any]>;
  /** @secure private */
  makePublic(options?: Options): Promise<any>;
  makePrivate(options?: Options): Promise<any>;
  create(options?: Options): Promise<any>;
  exists(): Promise<[boolean]>;
  getFiles(query?: Options): Promise<[File[]]>;
  deleteFiles(query?: Options): Promise<void>;
  delete(options?: Options): Promise<any>;
  getMetadata(): Promise<any>;
  setMetadata(metadata: Options): Promise<any>;
  addLifecycleRule(rule: any, options?: Options): Promise<any>;
  setCorsConfiguration(configuration: any): Promise<any>;
}
export class Storage {
  constructor(options?: Options);
  bucket(name: string, options?: Options): Bucket;
  /** @secure private options.predefinedAcl off=publicRead|publicReadWrite */
  createBucket(name: string, options?: Options): Promise<[Bucket, any]>;
  getBuckets(options?: Options): Promise<[Bucket[]]>;
  static readonly acl: any;
  readonly acl: any;
}
export interface StorageOptions extends Options {}
export interface BucketOptions extends Options {}
export interface FileOptions extends Options {}
export interface SaveOptions extends Options {}
export interface UploadOptions extends Options {}
export interface GetSignedUrlConfig extends Options {}
