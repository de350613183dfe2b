export interface TrackParams {
  userId?: string | null;
  anonymousId?: string;
  event: string;
  properties?: Record<string, any>;
  context?: any;
  [other: string]: any;
}
export class Analytics {
  constructor(settings: any);
  /**
   * @sink recipient params
   * @recipient segment
   */
  identify(params: any, callback?: any): void;
  /**
   * @sink recipient params
   * @recipient segment
   */
  track(params: TrackParams, callback?: any): void;
  /**
   * @sink recipient params
   * @recipient segment
   */
  page(params: any, callback?: any): void;
  /**
   * @sink recipient params
   * @recipient segment
   */
  screen(params: any, callback?: any): void;
  /**
   * @sink recipient params
   * @recipient segment
   */
  group(params: any, callback?: any): void;
  /**
   * @sink recipient params
   * @recipient segment
   */
  alias(params: any, callback?: any): void;
  flush(options?: any): Promise<void>;
  closeAndFlush(options?: any): Promise<void>;
  register(...plugins: any[]): Promise<void>;
  ready(): Promise<void>;
  on(event: string, listener: (...values: any[]) => void): this;
}
export default Analytics;
