export interface Event {
  errors: any[];
  context?: string;
  severity: string;
  unhandled: boolean;
  request: any;
  /**
   * @sink telemetry
   * @recipient bugsnag
   */
  setUser(id?: string, email?: string, name?: string): void;
  getUser(): any;
  /**
   * @sink telemetry
   * @recipient bugsnag
   */
  addMetadata(section: string, ...values: any[]): void;
  clearMetadata(section: string, key?: string): void;
  getMetadata(section: string, key?: string): any;
  addFeatureFlag(name: string, variant?: string): void;
}
export interface Client {
  /**
   * @sink telemetry error
   * @recipient bugsnag
   */
  notify(error: any, onError?: (event: Event) => any, callback?: any): void;
  /**
   * @sink telemetry message metadata
   * @recipient bugsnag
   */
  leaveBreadcrumb(message: string, metadata?: Record<string, any>, type?: string): void;
  /**
   * @sink telemetry
   * @recipient bugsnag
   */
  setUser(id?: string, email?: string, name?: string): void;
  getUser(): any;
  /**
   * @sink telemetry
   * @recipient bugsnag
   */
  addMetadata(section: string, ...values: any[]): void;
  clearMetadata(section: string, key?: string): void;
  getMetadata(section: string, key?: string): any;
  setContext(context: string): void;
  getContext(): string | undefined;
  addOnError(callback: (event: Event) => any): void;
  removeOnError(callback: (event: Event) => any): void;
  startSession(): Client;
  pauseSession(): void;
  resumeSession(): Client;
  getPlugin(name: string): any;
}
export interface BugsnagStatic extends Client {
  start(options: any): Client;
  createClient(options: any): Client;
  isStarted(): boolean;
}
declare const Bugsnag: BugsnagStatic;
export default Bugsnag;
