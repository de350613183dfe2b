/** Always encrypted where it is kept; closed unless a container is opened. */
interface Options {
  readonly [option: string]: any;
}
export class BlobClient {
  constructor(url: string, ...values: any[]);
  readonly url: string;
  readonly name: string;
  readonly containerName: string;
  download(...values: any[]): Promise<any>;
  downloadToBuffer(...values: any[]): Promise<any>;
  downloadToFile(...values: any[]): Promise<any>;
  delete(options?: Options): Promise<any>;
  deleteIfExists(options?: Options): Promise<any>;
  exists(options?: Options): Promise<boolean>;
  getProperties(options?: Options): Promise<any>;
  setMetadata(metadata?: Options, options?: Options): Promise<any>;
  setHTTPHeaders(headers?: Options, options?: Options): Promise<any>;
  generateSasUrl(options: Options): Promise<string>;
  beginCopyFromURL(url: string, options?: Options): Promise<any>;
}
export class BlockBlobClient extends BlobClient {
  /**
   * @sink object body options.metadata
   * @secure written-at-rest options.encryptionScope missing=doubtful unless=options.encryptionScope,options.customerProvidedKey
   */
  upload(body: any, length: number, options?: Options): Promise<any>;
  /**
   * @sink object data options.metadata
   * @secure written-at-rest options.encryptionScope missing=doubtful unless=options.encryptionScope,options.customerProvidedKey
   */
  uploadData(data: any, options?: Options): Promise<any>;
  uploadStream(stream: any, bufferSize?: number, concurrency?: number, options?: Options): Promise<any>;
  uploadFile(path: string, options?: Options): Promise<any>;
}
export class AppendBlobClient extends BlobClient {
  create(options?: Options): Promise<any>;
  createIfNotExists(options?: Options): Promise<any>;
  /**
   * @sink object body
   * @secure written-at-rest options.encryptionScope missing=doubtful unless=options.encryptionScope,options.customerProvidedKey
   */
  appendBlock(body: any, length: number, options?: Options): Promise<any>;
}
export class ContainerClient {
  constructor(url: string, ...values: any[]);
  readonly url: string;
  readonly containerName: string;
  /** @secure private options.access off=blob|container */
  create(options?: Options): Promise<any>;
  /** @secure private options.access off=blob|container */
  createIfNotExists(options?: Options): Promise<any>;
  /** @secure private access off=blob|container */
  setAccessPolicy(access?: string, policy?: any, options?: Options): Promise<any>;
  getAccessPolicy(options?: Options): Promise<any>;
  getBlobClient(name: string): BlobClient;
  getBlockBlobClient(name: string): BlockBlobClient;
  getAppendBlobClient(name: string): AppendBlobClient;
  /**
   * @sink object body options.metadata
   * @secure written-at-rest options.encryptionScope missing=doubtful unless=options.encryptionScope,options.customerProvidedKey
   */
  uploadBlockBlob(name: string, body: any, length: number, options?: Options): Promise<any>;
  deleteBlob(name: string, options?: Options): Promise<any>;
  delete(options?: Options): Promise<any>;
  deleteIfExists(options?: Options): Promise<any>;
  exists(options?: Options): Promise<boolean>;
  listBlobsFlat(options?: Options): any;
  listBlobsByHierarchy(delimiter: string, options?: Options): any;
  generateSasUrl(options: Options): Promise<string>;
}
export class BlobServiceClient {
  constructor(url: string, ...values: any[]);
  static fromConnectionString(connectionString: string, options?: Options): BlobServiceClient;
  readonly url: string;
  getContainerClient(name: string): ContainerClient;
  /** @secure private options.access off=blob|container */
  createContainer(name: string, options?: Options): Promise<{ containerClient: ContainerClient; containerCreateResponse: any }>;
  deleteContainer(name: string, options?: Options): Promise<any>;
  listContainers(options?: Options): any;
  getProperties(options?: Options): Promise<any>;
  setProperties(properties: Options, options?: Options): Promise<any>;
  generateAccountSasUrl(...values: any[]): string;
}
export class StorageSharedKeyCredential {
  constructor(accountName: string, accountKey: string);
  readonly accountName: string;
}
export class BlobSASPermissions {
  static parse(permissions: string): BlobSASPermissions;
  [permission: string]: any;
}
export class ContainerSASPermissions {
  static parse(permissions: string): ContainerSASPermissions;
  [permission: string]: any;
}
export function generateBlobSASQueryParameters(values: Options, ...others: any[]): any;
export const newPipeline: any;
export const AnonymousCredential: any;
export const SASProtocol: any;
