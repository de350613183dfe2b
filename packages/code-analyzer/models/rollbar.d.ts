declare class Rollbar {
  /**
   * @secure collection options.captureEmail off=true
   * @secure collection options.captureUsername off=true
   */
  constructor(options?: any);
  /**
   * @secure collection options.captureEmail off=true
   * @secure collection options.captureUsername off=true
   */
  static init(options: any): Rollbar;
  configure(options: any): Rollbar;
  global(options: any): Rollbar;
  lastError(): any;
  /**
   * @sink telemetry
   * @recipient rollbar
   */
  log(...values: any[]): any;
  /**
   * @sink telemetry
   * @recipient rollbar
   */
  debug(...values: any[]): any;
  /**
   * @sink telemetry
   * @recipient rollbar
   */
  info(...values: any[]): any;
  /**
   * @sink telemetry
   * @recipient rollbar
   */
  warn(...values: any[]): any;
  /**
   * @sink telemetry
   * @recipient rollbar
   */
  warning(...values: any[]): any;
  /**
   * @sink telemetry
   * @recipient rollbar
   */
  error(...values: any[]): any;
  /**
   * @sink telemetry
   * @recipient rollbar
   */
  critical(...values: any[]): any;
  /**
   * @sink telemetry metadata
   * @recipient rollbar
   */
  captureEvent(metadata: any, level?: any): any;
  wait(callback: () => void): void;
  errorHandler(): any;
  wrap<T>(run: T, ...values: any[]): T;
  lambdaHandler<T>(run: T): T;
}
declare namespace Rollbar {
  type Configuration = any;
  type Level = string;
}
declare namespace Rollbar {
  export { self as default };
}
import self = Rollbar;
export = Rollbar;
