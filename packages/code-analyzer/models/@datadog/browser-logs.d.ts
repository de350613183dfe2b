export interface Logger {
  /**
   * @sink log message context error
   * @recipient datadog
   */
  debug(message: string, context?: object, error?: Error): void;
  /**
   * @sink log message context error
   * @recipient datadog
   */
  info(message: string, context?: object, error?: Error): void;
  /**
   * @sink log message context error
   * @recipient datadog
   */
  warn(message: string, context?: object, error?: Error): void;
  /**
   * @sink log message context error
   * @recipient datadog
   */
  error(message: string, context?: object, error?: Error): void;
  /**
   * @sink log message context error
   * @recipient datadog
   */
  log(message: string, context?: object, status?: any, error?: Error): void;
  /**
   * @sink telemetry context
   * @recipient datadog
   */
  setContext(context: any): void;
  /**
   * @sink telemetry value
   * @recipient datadog
   */
  setContextProperty(key: any, value: any): void;
  setLevel(level: any): void;
  setHandler(handler: any): void;
}
export interface DatadogLogs {
  readonly logger: Logger;
  init(configuration: any): void;
  createLogger(name: string, configuration?: any): Logger;
  getLogger(name: string): Logger | undefined;
  /**
   * @sink telemetry user
   * @recipient datadog
   */
  setUser(user: any): void;
  /**
   * @sink telemetry property
   * @recipient datadog
   */
  setUserProperty(key: any, property: any): void;
  /**
   * @sink telemetry account
   * @recipient datadog
   */
  setAccount(account: any): void;
  /**
   * @sink telemetry context
   * @recipient datadog
   */
  setGlobalContext(context: any): void;
  /**
   * @sink telemetry value
   * @recipient datadog
   */
  setGlobalContextProperty(key: any, value: any): void;
  clearUser(): void;
}
export const datadogLogs: DatadogLogs;
