declare class Analytics {
  constructor(key: string, options?: any);
  /**
   * @sink recipient message
   * @recipient segment
   */
  identify(message: any, callback?: any): this;
  /**
   * @sink recipient message
   * @recipient segment
   */
  track(message: any, callback?: any): this;
  /**
   * @sink recipient message
   * @recipient segment
   */
  page(message: any, callback?: any): this;
  /**
   * @sink recipient message
   * @recipient segment
   */
  group(message: any, callback?: any): this;
  /**
   * @sink recipient message
   * @recipient segment
   */
  alias(message: any, callback?: any): this;
  flush(callback?: any): any;
}
declare namespace Analytics {
  export { self as default };
}
import self = Analytics;
export = Analytics;
