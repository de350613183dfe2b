export class IncomingWebhook {
  constructor(url: string, defaults?: any);
  /**
   * @sink recipient message
   * @recipient slack
   */
  send(message: any): Promise<any>;
}
