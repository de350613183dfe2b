type Context = Record<string, any>;
/** What is typed is masked unless `allow` is asked for; recordings of sessions are off unless a rate is given. */
export interface DatadogRum {
  /** @secure collection configuration.defaultPrivacyLevel off=allow unless=configuration.sessionReplaySampleRate:0 */
  init(configuration: any): void;
  /**
   * @sink telemetry user
   * @recipient datadog
   */
  setUser(user: Context): void;
  /**
   * @sink telemetry value
   * @recipient datadog
   */
  setUserProperty(key: any, value: any): void;
  /**
   * @sink telemetry account
   * @recipient datadog
   */
  setAccount(account: any): void;
  /**
   * @sink telemetry value
   * @recipient datadog
   */
  setAccountProperty(key: string, value: any): void;
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
  /**
   * @sink telemetry context
   * @recipient datadog
   */
  setViewContext(context: any): void;
  /**
   * @sink telemetry value
   * @recipient datadog
   */
  setViewContextProperty(key: string, value: any): void;
  /**
   * @sink telemetry name context
   * @recipient datadog
   */
  addAction(name: string, context?: object): void;
  /**
   * @sink telemetry error context
   * @recipient datadog
   */
  addError(error: unknown, context?: object): void;
  addTiming(name: string, time?: number): void;
  /**
   * @sink telemetry value
   * @recipient datadog
   */
  addFeatureFlagEvaluation(key: string, value: any): void;
  getUser(): Context;
  getGlobalContext(): Context;
  getInternalContext(time?: number): any;
  clearUser(): void;
  clearGlobalContext(): void;
  removeUserProperty(key: any): void;
  removeGlobalContextProperty(key: any): void;
  setTrackingConsent(consent: any): void;
  startView(name?: any): void;
  setViewName(name: string): void;
  stopSession(): void;
  startSessionReplayRecording(options?: any): void;
  stopSessionReplayRecording(): void;
  getSessionReplayLink(): string | undefined;
}
export const datadogRum: DatadogRum;
export enum DefaultPrivacyLevel {
  ALLOW = 'allow',
  MASK = 'mask',
  MASK_USER_INPUT = 'mask-user-input',
}
export type RumInitConfiguration = any;
