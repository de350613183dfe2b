export class TrackClient {
  constructor(siteId: string, apiKey: string, defaults?: any);
  /**
   * @sink recipient customerId data
   * @recipient customerio
   */
  identify(customerId: string | number, data?: Record<string, any>): Promise<Record<string, any>>;
  /**
   * @sink recipient customerId data
   * @recipient customerio
   */
  track(customerId: string | number, data?: Record<string, any>): Promise<Record<string, any>>;
  /**
   * @sink recipient anonymousId data
   * @recipient customerio
   */
  trackAnonymous(anonymousId: string | number, data?: Record<string, any>): Promise<Record<string, any>>;
  /**
   * @sink recipient customerId path
   * @recipient customerio
   */
  trackPageView(customerId: string | number, path: string): Promise<Record<string, any>>;
  destroy(customerId: string | number): Promise<Record<string, any>>;
  suppress(customerId: string | number): Promise<Record<string, any>>;
  unsuppress(customerId: string | number): Promise<Record<string, any>>;
  addDevice(customerId: string | number, deviceId: string, platform: string, data?: any): Promise<Record<string, any>>;
  deleteDevice(customerId: string | number, deviceId: string | number): Promise<Record<string, any>>;
  mergeCustomers(...values: any[]): Promise<Record<string, any>>;
}
export class APIClient {
  constructor(key: string, defaults?: any);
  /**
   * @sink recipient request
   * @recipient customerio
   */
  sendEmail(request: any): Promise<Record<string, any>>;
  /**
   * @sink recipient request
   * @recipient customerio
   */
  sendPush(request: any): Promise<Record<string, any>>;
  /**
   * @sink recipient request
   * @recipient customerio
   */
  sendSMS(request: any): Promise<Record<string, any>>;
  /**
   * @sink recipient email
   * @recipient customerio
   */
  getCustomersByEmail(email: string): Promise<Record<string, any>>;
  /**
   * @sink recipient data recipients
   * @recipient customerio
   */
  triggerBroadcast(id: string | number, data: any, recipients: any): Promise<Record<string, any>>;
  listExports(): Promise<Record<string, any>>;
}
export class SendEmailRequest {
  constructor(options: any);
  message: any;
  attach(name: string, data: any, options?: any): void;
}
export class SendPushRequest {
  constructor(options: any);
  message: any;
}
export class SendSMSRequest {
  constructor(options: any);
  message: any;
}
export const RegionUS: any;
export const RegionEU: any;
export const IdentifierType: any;
