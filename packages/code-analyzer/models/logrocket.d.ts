/** A recording shows what is typed and read unless it is told otherwise: texts and inputs are taken along as they are. */
interface LogRocketApi {
  /**
   * @secure collection options.dom.inputSanitizer off=false missing=doubtful unless=options.dom.isEnabled:false
   * @secure collection options.dom.textSanitizer off=false unless=options.dom.isEnabled:false
   * @secure collection options.shouldCaptureIP off=true
   */
  init(application: string, options?: any): void;
  /**
   * @sink recipient id traits
   * @recipient logrocket
   */
  identify(id: string, traits?: Record<string, any>): void;
  /**
   * @sink recipient id
   * @recipient logrocket
   */
  identify(id: Record<string, any>): void;
  /**
   * @sink recipient name properties
   * @recipient logrocket
   */
  track(name: string, properties?: Record<string, any>): void;
  /** @sink log */
  log(...values: any[]): void;
  /** @sink log */
  info(...values: any[]): void;
  /** @sink log */
  warn(...values: any[]): void;
  /** @sink log */
  error(...values: any[]): void;
  /** @sink log */
  debug(...values: any[]): void;
  /**
   * @sink telemetry message options
   * @recipient logrocket
   */
  captureMessage(message: string, options?: any): void;
  /**
   * @sink telemetry exception options
   * @recipient logrocket
   */
  captureException(exception: Error, options?: any): void;
  reduxMiddleware(options?: any): any;
  getSessionURL(callback: (url: string) => void): void;
  startNewSession(): void;
  readonly version: string | undefined;
  readonly sessionURL: string | null;
}
declare const LogRocket: LogRocketApi;
export = LogRocket;
