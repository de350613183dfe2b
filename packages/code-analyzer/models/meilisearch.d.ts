/** Meilisearch: what is added to an index is kept there. The class has two names. */
export class Meilisearch {
  constructor(config: Config);
  config: Config;
  index<T = any>(uid: string): Index<T>;
  getIndex<T = any>(uid: string): Promise<Index<T>>;
  getRawIndex(uid: string): Promise<any>;
  createIndex(uid: string, options?: any): any;
  updateIndex(uid: string, options?: any): any;
  deleteIndex(uid: string): any;
  multiSearch(queries: any, init?: any): Promise<any>;
  health(): Promise<any>;
  isHealthy(): Promise<boolean>;
}
export { Meilisearch as MeiliSearch };

export class Index<T = any> {
  uid: string;
  primaryKey: string | undefined;
  search(query?: string | null, options?: any, config?: any): Promise<any>;
  getDocument(documentId: string | number, parameters?: any): Promise<any>;
  getDocuments(params?: any): Promise<any>;
  /** @sink search documents */
  addDocuments(documents: any[], options?: any): any;
  /** @sink search documents */
  addDocumentsFromString(documents: string, contentType: any, queryParams?: any): any;
  /** @sink search documents */
  addDocumentsInBatches(documents: any[], batchSize?: number, options?: any): any;
  /** @sink search documents */
  updateDocuments(documents: any[], options?: any): any;
  /** @sink search documents */
  updateDocumentsInBatches(documents: any[], batchSize?: number, options?: any): any;
  deleteDocument(documentId: string | number): any;
  deleteDocuments(params: any): any;
  deleteAllDocuments(): any;
  getSettings(): Promise<any>;
  updateSettings(settings: any): any;
  getStats(): Promise<any>;
}

export interface Config {
  host: string;
  apiKey?: string;
  [name: string]: any;
}
