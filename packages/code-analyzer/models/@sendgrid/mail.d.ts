interface MailData {
  to?: any;
  cc?: any;
  bcc?: any;
  from: any;
  replyTo?: any;
  subject?: string;
  text?: string;
  html?: string;
  templateId?: string;
  dynamicTemplateData?: { [key: string]: any };
  personalizations?: any[];
  attachments?: any[];
  [other: string]: any;
}
export type MailDataRequired = MailData;
export class MailService {
  setApiKey(key: string): void;
  setTimeout(timeout: number): void;
  setSubstitutionWrappers(left: string, right: string): void;
  /**
   * @sink mail data.subject data.text data.html data.dynamicTemplateData data.attachments
   * @sink recipient data
   * @recipient sendgrid
   */
  send(data: MailData | MailData[], isMultiple?: boolean, callback?: (error: any, result: any) => void): Promise<any>;
  /**
   * @sink mail data.subject data.text data.html data.dynamicTemplateData data.attachments
   * @sink recipient data
   * @recipient sendgrid
   */
  sendMultiple(data: MailData, callback?: (error: any, result: any) => void): Promise<any>;
}
declare const mail: MailService;
export default mail;
