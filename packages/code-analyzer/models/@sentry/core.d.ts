export interface User {
  [key: string]: any;
  id?: string | number;
  ip_address?: string | null;
  email?: string;
  username?: string;
}
export interface Breadcrumb {
  type?: string;
  level?: any;
  event_id?: string;
  category?: string;
  message?: string;
  data?: { [key: string]: any };
  timestamp?: number;
}
export interface Event {
  [key: string]: any;
  message?: string;
  level?: any;
  user?: User;
  extra?: Record<string, any>;
  tags?: Record<string, any>;
  contexts?: Record<string, any>;
  request?: any;
}
export type ErrorEvent = Event;
export type EventHint = any;
export type Extras = Record<string, any>;
export type Primitive = any;
export type SeverityLevel = 'fatal' | 'error' | 'warning' | 'log' | 'info' | 'debug';

export interface Span {
  /** @sink telemetry value */
  setAttribute(key: string, value: any): this;
  /** @sink telemetry attributes */
  setAttributes(attributes: Record<string, any>): this;
  /** @sink telemetry value */
  setTag(key: string, value: any): this;
  /** @sink telemetry value */
  setData(key: string, value: any): this;
  /** @sink telemetry name */
  updateName(name: string): this;
  setStatus(status: any): this;
  startChild(context: any): Span;
  end(time?: any): void;
  finish(time?: any): void;
  spanContext(): any;
}

export interface Scope {
  /**
   * @sink telemetry user
   * @recipient sentry
   */
  setUser(user: User | null): this;
  /**
   * @sink telemetry value
   * @recipient sentry
   */
  setTag(key: string, value: any): this;
  /**
   * @sink telemetry tags
   * @recipient sentry
   */
  setTags(tags: Record<string, any>): this;
  /**
   * @sink telemetry extra
   * @recipient sentry
   */
  setExtra(key: string, extra: any): this;
  /**
   * @sink telemetry extras
   * @recipient sentry
   */
  setExtras(extras: Extras): this;
  /**
   * @sink telemetry context
   * @recipient sentry
   */
  setContext(key: string, context: Record<string, any> | null): this;
  /**
   * @sink telemetry attributes
   * @recipient sentry
   */
  setAttributes(attributes: Record<string, any>): this;
  /**
   * @sink telemetry value
   * @recipient sentry
   */
  setAttribute(key: string, value: any): this;
  setLevel(level: any): this;
  setFingerprint(fingerprint: string[]): this;
  /**
   * @sink telemetry name
   * @recipient sentry
   */
  setTransactionName(name?: string): this;
  /**
   * @sink telemetry breadcrumb
   * @recipient sentry
   */
  addBreadcrumb(breadcrumb: Breadcrumb, most?: number): this;
  /**
   * @sink telemetry message
   * @recipient sentry
   */
  captureMessage(message: string, level?: any, hint?: any): string;
  /**
   * @sink telemetry exception
   * @recipient sentry
   */
  captureException(exception: unknown, hint?: any): string;
  /**
   * @sink telemetry event
   * @recipient sentry
   */
  captureEvent(event: Event, hint?: any): string;
  addEventProcessor(callback: (event: Event, hint: any) => any): this;
  addAttachment(attachment: any): this;
  clear(): this;
  clearBreadcrumbs(): this;
  clone(): Scope;
  update(context?: any): this;
  getUser(): User | undefined;
}

export interface StartSpanOptions {
  name: string;
  op?: string;
  attributes?: Record<string, any>;
  [other: string]: any;
}

/**
 * Before version 11 `sendDefaultPii` decides what is added to events: addresses, cookies, users; from then on `dataCollection`.
 * @secure collection options.sendDefaultPii off=true
 * @secure collection options.dataCollection.userInfo off=true
 */
export function init(options?: any): any;
/**
 * @sink telemetry user
 * @recipient sentry
 */
export function setUser(user: User | null): void;
/**
 * @sink telemetry value
 * @recipient sentry
 */
export function setTag(key: string, value: any): void;
/**
 * @sink telemetry tags
 * @recipient sentry
 */
export function setTags(tags: Record<string, any>): void;
/**
 * @sink telemetry extra
 * @recipient sentry
 */
export function setExtra(key: string, extra: unknown): void;
/**
 * @sink telemetry extras
 * @recipient sentry
 */
export function setExtras(extras: Extras): void;
/**
 * @sink telemetry context
 * @recipient sentry
 */
export function setContext(name: string, context: Record<string, any> | null): void;
/**
 * @sink telemetry breadcrumb
 * @recipient sentry
 */
export function addBreadcrumb(breadcrumb: Breadcrumb, hint?: any): void;
/**
 * @sink telemetry message captureContext
 * @recipient sentry
 */
export function captureMessage(message: string, captureContext?: any): string;
/**
 * @sink telemetry exception hint
 * @recipient sentry
 */
export function captureException(exception: any, hint?: any): string;
/**
 * @sink telemetry event
 * @recipient sentry
 */
export function captureEvent(event: Event, hint?: any): string;
/**
 * @sink telemetry params
 * @recipient sentry
 */
export function captureFeedback(params: any, hint?: any): string;
/** @recipient sentry */
export function captureCheckIn(checkIn: any, config?: any): string;
export function withScope<T>(callback: (scope: Scope) => T): T;
export function withIsolationScope<T>(callback: (scope: Scope) => T): T;
export function configureScope(callback: (scope: Scope) => void): void;
export function getCurrentScope(): Scope;
export function getIsolationScope(): Scope;
export function getGlobalScope(): Scope;
/**
 * @sink telemetry options.name options.attributes
 * @recipient sentry
 */
export function startSpan<T>(options: StartSpanOptions, callback: (span: Span) => T): T;
/**
 * @sink telemetry options.name options.attributes
 * @recipient sentry
 */
export function startSpanManual<T>(options: StartSpanOptions, callback: (span: Span, finish: () => void) => T): T;
/**
 * @sink telemetry options.name options.attributes
 * @recipient sentry
 */
export function startInactiveSpan(options: StartSpanOptions): Span;
export function getActiveSpan(): Span | undefined;
export function getRootSpan(span: Span): Span;
export function continueTrace<T>(headers: any, callback: () => T): T;
export function flush(timeout?: number): Promise<boolean>;
export function close(timeout?: number): Promise<boolean>;
export function getClient(): any;
export function isInitialized(): boolean;
export function lastEventId(): string | undefined;
export function addEventProcessor(callback: (event: Event, hint: any) => any): void;
export const logger: Record<'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal', LogMethod> & { fmt: any };
interface LogMethod {
  /**
   * @sink telemetry
   * @recipient sentry
   */
  (message: string, attributes?: Record<string, any>, options?: any): void;
}
export const metrics: Record<'count' | 'gauge' | 'distribution', MetricMethod>;
interface MetricMethod {
  /**
   * @sink telemetry options.attributes
   * @recipient sentry
   */
  (name: string, value?: number, options?: { attributes?: Record<string, any>; unit?: string }): void;
}
/**
 * @secure collection options.maskAllText off=false unless=options.mask,options.maskFn
 * @secure collection options.maskAllInputs off=false unless=options.mask,options.maskFn
 * @secure collection options.blockAllMedia doubtful=false unless=options.block
 */
export function replayIntegration(options?: any): any;
export function browserTracingIntegration(options?: any): any;
export function httpIntegration(options?: any): any;
