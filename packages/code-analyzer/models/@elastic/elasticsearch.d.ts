/** Elasticsearch, from version 7 (`body`) to version 9 (`document`, `operations`): what is indexed is kept. */
interface Parameters {
  readonly [name: string]: any;
}

export class Client {
  constructor(options: ClientOptions);
  /** @sink search params.document params.body */
  index(params: Parameters, options?: any): Promise<any>;
  /** @sink search params.document params.body */
  create(params: Parameters, options?: any): Promise<any>;
  /** @sink search params.doc params.upsert params.script.params params.body */
  update(params: Parameters, options?: any): Promise<any>;
  /** @sink search params.script.params params.body.script.params */
  updateByQuery(params: Parameters, options?: any): Promise<any>;
  /** @sink search params.operations params.body */
  bulk(params: Parameters, options?: any): Promise<any>;
  get(params: Parameters, options?: any): Promise<any>;
  mget(params?: Parameters, options?: any): Promise<any>;
  getSource(params: Parameters, options?: any): Promise<any>;
  search(params?: Parameters, options?: any): Promise<any>;
  msearch(params: Parameters, options?: any): Promise<any>;
  scroll(params?: Parameters, options?: any): Promise<any>;
  clearScroll(params?: Parameters, options?: any): Promise<any>;
  count(params?: Parameters, options?: any): Promise<any>;
  exists(params: Parameters, options?: any): Promise<any>;
  delete(params: Parameters, options?: any): Promise<any>;
  deleteByQuery(params: Parameters, options?: any): Promise<any>;
  reindex(params: Parameters, options?: any): Promise<any>;
  ping(params?: Parameters, options?: any): Promise<any>;
  info(params?: Parameters, options?: any): Promise<any>;
  readonly indices: any;
  readonly cluster: any;
  readonly cat: any;
  readonly ingest: any;
  readonly security: any;
  readonly snapshot: any;
  readonly helpers: Helpers;
  child(options: any): Client;
  close(): Promise<void>;
}

interface Helpers {
  /** @sink search options.datasource */
  bulk(options: any, more?: any): any;
  search(params: any, options?: any): Promise<any>;
  scrollSearch(params: any, options?: any): any;
  scrollDocuments(params: any, options?: any): any;
  msearch(options?: any, more?: any): any;
}

export interface ClientOptions {
  node?: any;
  nodes?: any;
  auth?: any;
  cloud?: any;
  tls?: any;
  caFingerprint?: string;
  [name: string]: any;
}
export const errors: any;
export const HttpConnection: any;
export const UndiciConnection: any;
export const Serializer: any;
export const Diagnostic: any;
export const events: any;
