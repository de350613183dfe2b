/** Options of a resource, as far as nobody here asks for their types. */
interface Args {
  readonly [option: string]: any;
}
export enum PublicAccess {
  Container = 'Container',
  Blob = 'Blob',
  None = 'None',
}
export enum MinimumTlsVersion {
  TLS1_0 = 'TLS1_0',
  TLS1_1 = 'TLS1_1',
  TLS1_2 = 'TLS1_2',
}
/** Always encrypted where it is kept. That containers may be opened opens none yet. */
export class StorageAccount {
  /**
   * @secure in-transit args.enableHttpsTrafficOnly off=false
   * @secure private args.allowBlobPublicAccess doubtful=true
   * @secure tls-version args.minimumTlsVersion
   */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface StorageAccountArgs extends Args {}
export class BlobContainer {
  /** @secure private args.publicAccess off=Container|Blob */
  constructor(name: string, args: Args, options?: Args);
  readonly [output: string]: any;
}
export interface BlobContainerArgs extends Args {}
export const Blob: any;
export const BlobServiceProperties: any;
export const FileShare: any;
export const Queue: any;
export const Table: any;
export const StorageAccountStaticWebsite: any;
export const SkuName: any;
export const Kind: any;
export const listStorageAccountKeys: any;
export const listStorageAccountKeysOutput: any;
