export interface EventMessage {
  distinctId?: string;
  event: string;
  properties?: Record<string | number, any>;
  groups?: Record<string, string | number>;
  [other: string]: any;
}
export interface IdentifyMessage {
  distinctId: string;
  properties?: Record<string | number, any>;
  disableGeoip?: boolean;
}
export interface GroupIdentifyMessage {
  groupType: string;
  groupKey: string;
  properties?: Record<string | number, any>;
  distinctId?: string;
}
export class PostHog {
  constructor(apiKey: string, options?: any);
  /**
   * @sink recipient message
   * @recipient posthog
   */
  capture(message: EventMessage): void;
  /**
   * @sink recipient message
   * @recipient posthog
   */
  captureImmediate(message: EventMessage): Promise<void>;
  /**
   * @sink recipient error distinctId properties
   * @recipient posthog
   */
  captureException(error: unknown, distinctId?: string, properties?: Record<string | number, any>): void;
  /**
   * @sink recipient message
   * @recipient posthog
   */
  identify(message: IdentifyMessage): void;
  /**
   * @sink recipient message
   * @recipient posthog
   */
  identifyImmediate(message: IdentifyMessage): Promise<void>;
  /**
   * @sink recipient data
   * @recipient posthog
   */
  alias(data: { distinctId: string; alias: string; disableGeoip?: boolean }): void;
  /**
   * @sink recipient data
   * @recipient posthog
   */
  groupIdentify(data: GroupIdentifyMessage): void;
  /**
   * @sink recipient distinctId options.personProperties options.groupProperties
   * @recipient posthog
   */
  isFeatureEnabled(key: string, distinctId: string, options?: any): Promise<boolean | undefined>;
  /**
   * @sink recipient distinctId options.personProperties options.groupProperties
   * @recipient posthog
   */
  getFeatureFlag(key: string, distinctId: string, options?: any): Promise<string | boolean | undefined>;
  /**
   * @sink recipient distinctId options.personProperties options.groupProperties
   * @recipient posthog
   */
  getAllFlags(distinctId: string, options?: any): Promise<Record<string, string | boolean>>;
  /**
   * @sink recipient distinctId options.personProperties options.groupProperties
   * @recipient posthog
   */
  getFeatureFlagPayload(key: string, distinctId: string, match?: any, options?: any): Promise<any>;
  flush(): Promise<void>;
  shutdown(timeout?: number): Promise<void>;
  enable(): Promise<void>;
  disable(): Promise<void>;
  optIn(): Promise<void>;
  optOut(): Promise<void>;
  debug(enabled?: boolean): void;
  on(event: string, listener: (...values: any[]) => void): () => void;
}
export default PostHog;
export function setupExpressErrorHandler(client: PostHog, app: any): void;
