declare class Analytics {
  constructor(key: string, options?: any);
  /**
   * @sink recipient message
   * @recipient rudderstack
   */
  identify(message: any, callback?: any): this;
  /**
   * @sink recipient message
   * @recipient rudderstack
   */
  track(message: any, callback?: any): this;
  /**
   * @sink recipient message
   * @recipient rudderstack
   */
  page(message: any, callback?: any): this;
  /**
   * @sink recipient message
   * @recipient rudderstack
   */
  group(message: any, callback?: any): this;
  /**
   * @sink recipient message
   * @recipient rudderstack
   */
  alias(message: any, callback?: any): this;
  flush(callback?: any): any;
}
declare namespace Analytics {
  export { self as default };
}
import self = Analytics;
export = Analytics;
