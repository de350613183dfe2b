export type Return<T> = { promise: Promise<T> };
export interface BaseEvent {
  event_type: string;
  user_id?: string;
  device_id?: string;
  event_properties?: any;
  user_properties?: any;
  [other: string]: any;
}
export class Identify {
  /**
   * @sink recipient value
   * @recipient amplitude
   */
  set(property: string, value: any): this;
  /**
   * @sink recipient value
   * @recipient amplitude
   */
  setOnce(property: string, value: any): this;
  /**
   * @sink recipient value
   * @recipient amplitude
   */
  append(property: string, value: any): this;
  /**
   * @sink recipient value
   * @recipient amplitude
   */
  prepend(property: string, value: any): this;
  /**
   * @sink recipient value
   * @recipient amplitude
   */
  postInsert(property: string, value: any): this;
  /**
   * @sink recipient value
   * @recipient amplitude
   */
  preInsert(property: string, value: any): this;
  add(property: string, value: number): this;
  unset(property: string): this;
  clearAll(): this;
  remove(property: string, value: any): this;
}
export class Revenue {
  setProductId(id: string): this;
  setQuantity(quantity: number): this;
  setPrice(price: number): this;
  setRevenueType(type: string): this;
  /**
   * @sink recipient properties
   * @recipient amplitude
   */
  setEventProperties(properties: any): this;
  setRevenue(revenue: number): this;
}
export interface Client {
  init(key: string, ...values: any[]): Return<void>;
  /**
   * @sink recipient event properties options
   * @recipient amplitude
   */
  track(event: string | BaseEvent, properties?: Record<string, any>, options?: any): Return<any>;
  /**
   * @sink recipient event properties options
   * @recipient amplitude
   */
  logEvent(event: string | BaseEvent, properties?: Record<string, any>, options?: any): Return<any>;
  /**
   * @sink recipient identify options
   * @recipient amplitude
   */
  identify(identify: any, options?: any): Return<any>;
  /**
   * @sink recipient name options
   * @recipient amplitude
   */
  groupIdentify(type: string, name: any, identify: Identify, options?: any): Return<any>;
  /**
   * @sink recipient name
   * @recipient amplitude
   */
  setGroup(type: string, name: any, options?: any): Return<any>;
  /**
   * @sink recipient options
   * @recipient amplitude
   */
  revenue(revenue: Revenue, options?: any): Return<any>;
  /**
   * @sink recipient id
   * @recipient amplitude
   */
  setUserId(id: string | undefined): void;
  getUserId(): string | undefined;
  setDeviceId(id: string): void;
  getDeviceId(): string | undefined;
  setSessionId(id: number): void;
  getSessionId(): number | undefined;
  setOptOut(out: boolean): void;
  add(plugin: any): Return<void>;
  remove(name: string): Return<void>;
  flush(): Return<void>;
  reset(): void;
}
/**
 * @sink recipient event properties options
 * @recipient amplitude
 */
export function track(event: string | BaseEvent, properties?: Record<string, any>, options?: any): Return<any>;
/**
 * @sink recipient event properties options
 * @recipient amplitude
 */
export function logEvent(event: string | BaseEvent, properties?: Record<string, any>, options?: any): Return<any>;
/**
 * @sink recipient identify options
 * @recipient amplitude
 */
export function identify(identify: any, options?: any): Return<any>;
/**
 * @sink recipient name options
 * @recipient amplitude
 */
export function groupIdentify(type: string, name: any, identify: Identify, options?: any): Return<any>;
/**
 * @sink recipient name
 * @recipient amplitude
 */
export function setGroup(type: string, name: any, options?: any): Return<any>;
/**
 * @sink recipient options
 * @recipient amplitude
 */
export function revenue(revenue: Revenue, options?: any): Return<any>;
/**
 * @sink recipient id
 * @recipient amplitude
 */
export function setUserId(id: string | undefined): void;
export function getUserId(): string | undefined;
export function setDeviceId(id: string): void;
export function getDeviceId(): string | undefined;
export function setSessionId(id: number): void;
export function getSessionId(): number | undefined;
export function setOptOut(out: boolean): void;
export function init(key: string, ...values: any[]): Return<void>;
export function add(plugin: any): Return<void>;
export function flush(): Return<void>;
export function reset(): void;
export function createInstance(): Client;
export const Types: any;
