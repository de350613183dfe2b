interface ReactGA {
  initialize(id: any, options?: any): void;
  /**
   * @sink recipient
   * @recipient google-analytics
   */
  event(...values: any[]): void;
  /**
   * @sink recipient values
   * @recipient google-analytics
   */
  set(values: any): void;
  /**
   * @sink recipient values
   * @recipient google-analytics
   */
  send(values: any): void;
  /**
   * @sink recipient
   * @recipient google-analytics
   */
  gtag(...values: any[]): void;
  ga(...values: any[]): any;
  reset(): void;
  isInitialized: boolean;
}
declare const ReactGA: ReactGA;
export default ReactGA;
