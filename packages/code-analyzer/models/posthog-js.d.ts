export type Properties = Record<string, any>;
export type PostHogConfig = any;
export type CaptureResult = any;
export interface PostHog {
  /**
   * @secure collection config.session_recording.maskAllInputs off=false unless=config.session_recording.maskInputFn,config.disable_session_recording:true
   */
  init(token: string, config?: any, name?: string): PostHog;
  /**
   * @sink recipient event properties
   * @recipient posthog
   */
  capture(event: string, properties?: Properties | null, options?: any): any;
  /**
   * @sink recipient error properties
   * @recipient posthog
   */
  captureException(error: unknown, properties?: Properties): any;
  /**
   * @sink recipient id set once
   * @recipient posthog
   */
  identify(id?: string, set?: Properties, once?: Properties): void;
  /**
   * @sink recipient alias original
   * @recipient posthog
   */
  alias(alias: string, original?: string): any;
  /**
   * @sink recipient key properties
   * @recipient posthog
   */
  group(type: string, key: string, properties?: Properties): void;
  /**
   * @sink recipient properties
   * @recipient posthog
   */
  register(properties: Properties, days?: number): void;
  /**
   * @sink recipient properties
   * @recipient posthog
   */
  register_once(properties: Properties, value?: any, days?: number): void;
  /**
   * @sink recipient properties
   * @recipient posthog
   */
  register_for_session(properties: Properties): void;
  unregister(property: string): void;
  /**
   * @sink recipient set once
   * @recipient posthog
   */
  setPersonProperties(set?: Properties, once?: Properties): void;
  /**
   * @sink recipient properties
   * @recipient posthog
   */
  setPersonPropertiesForFlags(properties: Properties, reload?: boolean): void;
  /**
   * @sink recipient properties
   * @recipient posthog
   */
  setGroupPropertiesForFlags(properties: any, reload?: boolean): void;
  people: {
    /**
     * @sink recipient property value
     * @recipient posthog
     */
    set(property: string | Properties, value?: any): void;
    /**
     * @sink recipient property value
     * @recipient posthog
     */
    set_once(property: string | Properties, value?: any): void;
  };
  reset(device?: boolean): void;
  get_distinct_id(): string;
  get_property(name: string): any;
  getFeatureFlag(key: string, options?: any): boolean | string | undefined;
  getFeatureFlagPayload(key: string): any;
  isFeatureEnabled(key: string, options?: any): boolean | undefined;
  onFeatureFlags(callback: (...values: any[]) => void): () => void;
  reloadFeatureFlags(): void;
  featureFlags: any;
  persistence: any;
  config: any;
  __loaded: boolean;
  opt_in_capturing(options?: any): void;
  opt_out_capturing(): void;
  has_opted_in_capturing(): boolean;
  has_opted_out_capturing(): boolean;
  startSessionRecording(override?: any): void;
  stopSessionRecording(): void;
  /** @secure collection config.session_recording.maskAllInputs off=false unless=config.session_recording.maskInputFn */
  set_config(config: any): void;
  debug(enabled?: boolean): void;
  on(event: string, listener: (...values: any[]) => void): () => void;
}
export const posthog: PostHog;
export default posthog;
