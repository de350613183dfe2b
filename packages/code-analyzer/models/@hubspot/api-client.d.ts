export class Client {
  constructor(config?: any);
  readonly crm: Crm;
  readonly marketing: any;
  readonly automation: any;
  readonly cms: any;
  readonly events: any;
  readonly oauth: any;
  /**
   * @sink recipient options
   * @recipient hubspot
   */
  apiRequest(options?: any): Promise<any>;
}
interface Crm {
  readonly contacts: CrmObjects;
  readonly companies: CrmObjects;
  readonly deals: CrmObjects;
  readonly tickets: CrmObjects;
  readonly objects: CrmObjects & {
    readonly notes: CrmObjects;
    readonly emails: CrmObjects;
    readonly calls: CrmObjects;
    readonly meetings: CrmObjects;
    readonly tasks: CrmObjects;
  };
  readonly associations: any;
  readonly properties: any;
  readonly owners: any;
}
interface CrmObjects {
  readonly basicApi: BasicApi;
  readonly batchApi: BatchApi;
  readonly searchApi: SearchApi;
}
interface BasicApi {
  /**
   * @sink recipient values
   * @recipient hubspot
   */
  create(...values: any[]): Promise<any>;
  /**
   * @sink recipient values
   * @recipient hubspot
   */
  update(...values: any[]): Promise<any>;
  getById(...values: any[]): Promise<any>;
  getPage(...values: any[]): Promise<any>;
  archive(...values: any[]): Promise<void>;
}
interface BatchApi {
  /**
   * @sink recipient values
   * @recipient hubspot
   */
  create(...values: any[]): Promise<any>;
  /**
   * @sink recipient values
   * @recipient hubspot
   */
  update(...values: any[]): Promise<any>;
  /**
   * @sink recipient values
   * @recipient hubspot
   */
  upsert(...values: any[]): Promise<any>;
  /**
   * @sink recipient values
   * @recipient hubspot
   */
  read(...values: any[]): Promise<any>;
}
interface SearchApi {
  /**
   * @sink recipient values
   * @recipient hubspot
   */
  doSearch(...values: any[]): Promise<any>;
}
