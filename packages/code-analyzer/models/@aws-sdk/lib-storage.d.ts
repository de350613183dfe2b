import type { S3Client } from '@aws-sdk/client-s3';

interface Options {
  client: S3Client;
  params: { readonly [option: string]: any };
  queueSize?: number;
  partSize?: number;
  leavePartsOnError?: boolean;
  tags?: any;
  abortController?: any;
}
export interface Progress {
  loaded?: number;
  total?: number;
  part?: number;
  Key?: string;
  Bucket?: string;
}
export class Upload {
  /**
   * @sink object options.params.Body options.params.Metadata options.params.Tagging
   * @secure written-at-rest options.params.ServerSideEncryption on=AES256|aws:kms|aws:kms:dsse missing=doubtful unless=options.params.SSECustomerKey
   * @secure private options.params.ACL off=public-read|public-read-write|authenticated-read
   */
  constructor(options: Options);
  done(): Promise<any>;
  abort(): Promise<void>;
  on(event: string, listener: (progress: Progress) => void): this;
}
