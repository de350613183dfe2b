export interface WebClientOptions {
  slackApiUrl?: string;
  teamId?: string;
  [other: string]: any;
}
export class WebClient {
  constructor(token?: string, options?: WebClientOptions);
  readonly token?: string;
  readonly slackApiUrl: string;
  /**
   * @sink recipient options
   * @recipient slack
   */
  apiCall(method: string, options?: Record<string, unknown>): Promise<any>;
  /**
   * @sink recipient options
   * @recipient slack
   */
  filesUploadV2(options: any): Promise<any>;
  readonly chat: Chat;
  readonly files: Files;
  readonly views: Views;
  readonly conversations: Conversations;
  readonly dialog: any;
  readonly users: Users;
  readonly reminders: Reminders;
  readonly auth: any;
  readonly team: any;
  readonly reactions: any;
  readonly pins: any;
}
interface Chat {
  /**
   * @sink recipient options
   * @recipient slack
   */
  postMessage(options?: any): Promise<any>;
  /**
   * @sink recipient options
   * @recipient slack
   */
  postEphemeral(options?: any): Promise<any>;
  /**
   * @sink recipient options
   * @recipient slack
   */
  update(options?: any): Promise<any>;
  /**
   * @sink recipient options
   * @recipient slack
   */
  scheduleMessage(options?: any): Promise<any>;
  /**
   * @sink recipient options
   * @recipient slack
   */
  meMessage(options?: any): Promise<any>;
  /**
   * @sink recipient options
   * @recipient slack
   */
  unfurl(options?: any): Promise<any>;
  delete(options?: any): Promise<any>;
  getPermalink(options?: any): Promise<any>;
}
interface Files {
  /**
   * @sink recipient options
   * @recipient slack
   */
  uploadV2(options?: any): Promise<any>;
  info(options?: any): Promise<any>;
  list(options?: any): Promise<any>;
}
interface Views {
  /**
   * @sink recipient options
   * @recipient slack
   */
  open(options?: any): Promise<any>;
  /**
   * @sink recipient options
   * @recipient slack
   */
  publish(options?: any): Promise<any>;
  /**
   * @sink recipient options
   * @recipient slack
   */
  push(options?: any): Promise<any>;
  /**
   * @sink recipient options
   * @recipient slack
   */
  update(options?: any): Promise<any>;
}
interface Conversations {
  /**
   * @sink recipient options
   * @recipient slack
   */
  setPurpose(options?: any): Promise<any>;
  /**
   * @sink recipient options
   * @recipient slack
   */
  setTopic(options?: any): Promise<any>;
  create(options?: any): Promise<any>;
  open(options?: any): Promise<any>;
  history(options?: any): Promise<any>;
  info(options?: any): Promise<any>;
  list(options?: any): Promise<any>;
  members(options?: any): Promise<any>;
}
interface Users {
  /**
   * @sink recipient options
   * @recipient slack
   */
  lookupByEmail(options?: any): Promise<any>;
  info(options?: any): Promise<any>;
  list(options?: any): Promise<any>;
  profile: any;
}
interface Reminders {
  /**
   * @sink recipient options
   * @recipient slack
   */
  add(options?: any): Promise<any>;
  list(options?: any): Promise<any>;
}
export enum LogLevel {
  ERROR = 'error',
  WARN = 'warn',
  INFO = 'info',
  DEBUG = 'debug',
}
