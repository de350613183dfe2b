export class IntercomClient {
  constructor(options?: any);
  readonly contacts: Contacts;
  readonly companies: Companies;
  readonly events: Events;
  readonly messages: Messages;
  readonly conversations: Conversations;
  readonly notes: Contacts;
  readonly tickets: Messages;
  readonly admins: any;
  readonly tags: any;
  readonly articles: any;
}
export class Client extends IntercomClient {}
interface Contacts {
  /**
   * @sink recipient request
   * @recipient intercom
   */
  create(request: any, options?: any): Promise<any>;
  /**
   * @sink recipient request
   * @recipient intercom
   */
  update(request: any, options?: any): Promise<any>;
  /**
   * @sink recipient request
   * @recipient intercom
   */
  createUser(request: any): Promise<any>;
  /**
   * @sink recipient request
   * @recipient intercom
   */
  createLead(request: any): Promise<any>;
  /**
   * @sink recipient request
   * @recipient intercom
   */
  search(request: any, options?: any): Promise<any>;
  find(request: any, options?: any): Promise<any>;
  list(...values: any[]): Promise<any>;
  delete(request: any, options?: any): Promise<any>;
}
interface Companies {
  /**
   * @sink recipient request
   * @recipient intercom
   */
  createOrUpdate(request?: any, options?: any): Promise<any>;
  retrieve(request?: any, options?: any): Promise<any>;
}
interface Events {
  /**
   * @sink recipient request
   * @recipient intercom
   */
  create(request: any, options?: any): Promise<any>;
}
interface Messages {
  /**
   * @sink recipient request
   * @recipient intercom
   */
  create(request: any, options?: any): Promise<any>;
}
interface Conversations {
  /**
   * @sink recipient request
   * @recipient intercom
   */
  create(request: any, options?: any): Promise<any>;
  /**
   * @sink recipient request
   * @recipient intercom
   */
  reply(request: any, options?: any): Promise<any>;
}
