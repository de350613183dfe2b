/** minio 7 and 8. */
export class Client {
  constructor(options: any);
  /** @sink object body metadata */
  putObject(bucket: string, name: string, body: any, metadata?: any): Promise<any>;
  /** @sink object body metadata */
  putObject(bucket: string, name: string, body: any, size: number | undefined, metadata?: any): Promise<any>;
  getObject(bucket: string, name: string, options?: any): Promise<any>;
  fPutObject(bucket: string, name: string, path: string, metadata?: any): Promise<any>;
  removeObject(bucket: string, name: string, options?: any): Promise<void>;
  statObject(bucket: string, name: string, options?: any): Promise<any>;
  presignedGetObject(...values: any[]): Promise<string>;
  presignedPutObject(...values: any[]): Promise<string>;
  makeBucket(...values: any[]): Promise<void>;
  bucketExists(bucket: string): Promise<boolean>;
  listObjectsV2(...values: any[]): any;
  [method: string]: any;
}
