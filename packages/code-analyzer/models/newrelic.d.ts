declare namespace newrelic {
  interface TransactionHandle {
    end(callback?: any): void;
    ignore(): void;
    insertDistributedTraceHeaders(headers: any): void;
    acceptDistributedTraceHeaders(type: string, headers: any): void;
  }
  /**
   * @sink telemetry name
   * @recipient newrelic
   */
  function setTransactionName(name: string): void;
  /**
   * @sink telemetry value
   * @recipient newrelic
   */
  function addCustomAttribute(key: string, value: any): void;
  /**
   * @sink telemetry attributes
   * @recipient newrelic
   */
  function addCustomAttributes(attributes: Record<string, any>): void;
  /**
   * @sink telemetry value
   * @recipient newrelic
   */
  function addCustomSpanAttribute(key: string, value: any): void;
  /**
   * @sink telemetry attributes
   * @recipient newrelic
   */
  function addCustomSpanAttributes(attributes: Record<string, any>): void;
  /**
   * @sink telemetry value
   * @recipient newrelic
   */
  function addCustomParameter(key: string, value: any): void;
  /**
   * @sink telemetry attributes
   * @recipient newrelic
   */
  function addCustomParameters(attributes: Record<string, any>): void;
  /**
   * @sink telemetry error customAttributes
   * @recipient newrelic
   */
  function noticeError(error: any, customAttributes?: Record<string, any> | boolean, expected?: boolean): void;
  /**
   * @sink telemetry attributes
   * @recipient newrelic
   */
  function recordCustomEvent(type: string, attributes: Record<string, any>): void;
  /**
   * @sink telemetry event
   * @recipient newrelic
   */
  function recordLogEvent(event: Record<string, any>): void;
  /**
   * @sink telemetry id
   * @recipient newrelic
   */
  function setUserID(id: string): void;
  function recordMetric(name: string, value: any): void;
  function incrementMetric(name: string, value?: number): void;
  function startSegment<T>(name: string, record: boolean, run: (callback?: any) => T, callback?: any): T;
  function startWebTransaction<T>(url: string, run: () => T): T;
  function startBackgroundTransaction<T>(name: string, ...values: any[]): T;
  function getTransaction(): TransactionHandle;
  function endTransaction(): void;
  function getBrowserTimingHeader(options?: any): string;
  function getTraceMetadata(): any;
  function getLinkingMetadata(): any;
  function shutdown(options?: any, callback?: any): void;
  function instrument(...values: any[]): void;
  const agent: any;
}
declare namespace newrelic {
  export { self as default };
}
import self = newrelic;
export = newrelic;
