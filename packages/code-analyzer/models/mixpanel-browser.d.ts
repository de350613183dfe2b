export type Dict = Record<string, any>;
export interface People {
  /**
   * @sink recipient
   * @recipient mixpanel
   */
  set(property: string | Dict, ...values: any[]): void;
  /**
   * @sink recipient
   * @recipient mixpanel
   */
  set_once(property: string | Dict, ...values: any[]): void;
  /**
   * @sink recipient
   * @recipient mixpanel
   */
  append(property: string | Dict, ...values: any[]): void;
  /**
   * @sink recipient
   * @recipient mixpanel
   */
  union(property: string | Dict, ...values: any[]): void;
  increment(property: string | Dict, ...values: any[]): void;
  track_charge(amount: number, properties?: Dict, callback?: any): void;
  unset(property: string | string[], callback?: any): void;
  delete_user(): void;
}
export interface Mixpanel {
  init(token: string, config?: any, name?: string): Mixpanel;
  /**
   * @sink recipient event properties
   * @recipient mixpanel
   */
  track(event: string, properties?: Dict, ...values: any[]): void;
  /**
   * @sink recipient properties
   * @recipient mixpanel
   */
  track_pageview(properties?: Dict, options?: any): void;
  /**
   * @sink recipient id
   * @recipient mixpanel
   */
  identify(id?: string): any;
  /**
   * @sink recipient alias original
   * @recipient mixpanel
   */
  alias(alias: string, original?: string): void;
  /**
   * @sink recipient properties
   * @recipient mixpanel
   */
  register(properties: Dict, days?: any): void;
  /**
   * @sink recipient properties
   * @recipient mixpanel
   */
  register_once(properties: Dict, value?: any, days?: any): void;
  /**
   * @sink recipient id
   * @recipient mixpanel
   */
  set_group(key: string, id: any, callback?: any): void;
  get_distinct_id(): string;
  get_property(name: string): any;
  people: People;
  reset(): void;
  opt_in_tracking(options?: any): void;
  opt_out_tracking(options?: any): void;
  has_opted_in_tracking(options?: any): boolean;
  has_opted_out_tracking(options?: any): boolean;
  time_event(event: string): void;
}
declare const mixpanel: Mixpanel;
export default mixpanel;
export function init(token: string, config?: any, name?: string): Mixpanel;
/**
 * @sink recipient event properties
 * @recipient mixpanel
 */
export function track(event: string, properties?: Dict, ...values: any[]): void;
/**
 * @sink recipient id
 * @recipient mixpanel
 */
export function identify(id?: string): any;
/**
 * @sink recipient properties
 * @recipient mixpanel
 */
export function register(properties: Dict, days?: any): void;
export const people: People;
export function reset(): void;
