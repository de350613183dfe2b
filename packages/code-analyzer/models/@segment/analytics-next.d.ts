export class Analytics {
  constructor(settings: any, options?: any);
  /**
   * @sink recipient
   * @recipient segment
   */
  identify(...values: any[]): Promise<any>;
  /**
   * @sink recipient
   * @recipient segment
   */
  track(...values: any[]): Promise<any>;
  /**
   * @sink recipient
   * @recipient segment
   */
  page(...values: any[]): Promise<any>;
  /**
   * @sink recipient
   * @recipient segment
   */
  group(...values: any[]): any;
  /**
   * @sink recipient
   * @recipient segment
   */
  alias(...values: any[]): Promise<any>;
  reset(): any;
  ready(callback?: any): Promise<any>;
  user(): any;
  register(...plugins: any[]): Promise<any>;
  on(event: string, listener: (...values: any[]) => void): this;
}
export class AnalyticsBrowser {
  static load(settings: any, options?: any): AnalyticsBrowser & Promise<any>;
  load(settings: any, options?: any): AnalyticsBrowser;
  /**
   * @sink recipient
   * @recipient segment
   */
  identify(...values: any[]): Promise<any>;
  /**
   * @sink recipient
   * @recipient segment
   */
  track(...values: any[]): Promise<any>;
  /**
   * @sink recipient
   * @recipient segment
   */
  page(...values: any[]): Promise<any>;
  /**
   * @sink recipient
   * @recipient segment
   */
  group(...values: any[]): any;
  /**
   * @sink recipient
   * @recipient segment
   */
  alias(...values: any[]): Promise<any>;
  reset(): any;
  ready(callback?: any): Promise<any>;
  user(): any;
  register(...plugins: any[]): Promise<any>;
  on(event: string, listener: (...values: any[]) => void): this;
}
