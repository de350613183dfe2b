interface EmailOptions {
  from?: any;
  to?: any;
  cc?: any;
  bcc?: any;
  replyTo?: any;
  subject?: any;
  text?: any;
  html?: any;
  react?: any;
  attachments?: any[];
  [other: string]: any;
}
declare class Emails {
  /**
   * @sink mail payload.subject payload.text payload.html payload.react payload.attachments
   * @sink recipient payload
   * @recipient resend
   */
  send(payload: EmailOptions, options?: any): Promise<any>;
  /**
   * @sink mail payload.subject payload.text payload.html payload.react payload.attachments
   * @sink recipient payload
   * @recipient resend
   */
  create(payload: EmailOptions, options?: any): Promise<any>;
  get(id: string): Promise<any>;
  update(payload: any): Promise<any>;
  cancel(id: string): Promise<any>;
}
declare class Batch {
  /**
   * @sink recipient payload
   * @recipient resend
   */
  send(payload: EmailOptions[], options?: any): Promise<any>;
}
declare class Contacts {
  /**
   * @sink recipient payload
   * @recipient resend
   */
  create(payload: any, options?: any): Promise<any>;
  /**
   * @sink recipient options
   * @recipient resend
   */
  update(options: any): Promise<any>;
}
export class Resend {
  constructor(key?: string);
  readonly emails: Emails;
  readonly batch: Batch;
  readonly contacts: Contacts;
}
export {};
