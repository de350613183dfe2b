export interface Address {
  name: string;
  address: string;
}
type Recipients = string | Address | (string | Address)[];

export interface SendMailOptions {
  from?: string | Address;
  sender?: string | Address;
  to?: Recipients;
  cc?: Recipients;
  bcc?: Recipients;
  replyTo?: Recipients;
  subject?: string;
  text?: any;
  html?: any;
  amp?: any;
  attachments?: any[];
  headers?: any;
  priority?: 'high' | 'normal' | 'low';
  template?: string;
  context?: any;
  [other: string]: any;
}
export interface SentMessageInfo {
  messageId: string;
  accepted: string[];
  rejected: string[];
  pending: string[];
  response: string;
  envelope: { from: string | false; to: string[] };
}
export interface Transporter<T = SentMessageInfo, D = any> {
  options: any;
  /** @sink mail mail.subject mail.text mail.html mail.amp mail.attachments mail.context */
  sendMail(mail: SendMailOptions): Promise<T>;
  /** @sink mail mail.subject mail.text mail.html mail.amp mail.attachments mail.context */
  sendMail(mail: SendMailOptions, callback: (error: Error | null, info: T) => void): void;
  verify(): Promise<true>;
  verify(callback: (error: Error | null, success: true) => void): void;
  use(step: string, plugin: any): this;
  close(): void;
  isIdle(): boolean;
  on(event: string, listener: (...values: any[]) => void): this;
}
export type Transport = any;
export interface TransportOptions {
  host?: string;
  port?: number | string;
  /** TLS from the first byte; otherwise STARTTLS is used if the server offers it. */
  secure?: boolean;
  requireTLS?: boolean;
  ignoreTLS?: boolean;
  opportunisticTLS?: boolean;
  service?: string;
  auth?: any;
  tls?: any;
  url?: string;
  pool?: boolean;
  [other: string]: any;
}
/** @transport client smtp transport */
export function createTransport(transport?: string | TransportOptions, defaults?: any): Transporter;
export function createTestAccount(
  callback?: any,
): Promise<{ user: string; pass: string; smtp: { host: string; port: number; secure: boolean } }>;
export function getTestMessageUrl(info: any): string | false;
