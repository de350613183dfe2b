export type AttributeValue =
  string | number | boolean | (string | null | undefined)[] | (number | null | undefined)[] | (boolean | null | undefined)[];
export interface Attributes {
  [key: string]: any;
}
export type SpanAttributes = Attributes;
export type SpanAttributeValue = AttributeValue;
export type MetricAttributes = Attributes;
export type TimeInput = any;
export type Exception = any;
export type Context = any;
export interface SpanContext {
  traceId: string;
  spanId: string;
  traceFlags: number;
}
export interface SpanStatus {
  code: any;
  message?: string;
}
export interface Link {
  context: SpanContext;
  attributes?: Attributes;
}
export interface SpanOptions {
  kind?: any;
  attributes?: Attributes;
  links?: Link[];
  startTime?: TimeInput;
  root?: boolean;
}

export interface Span {
  spanContext(): SpanContext;
  /** @sink telemetry value */
  setAttribute(key: string, value: any): this;
  /** @sink telemetry attributes */
  setAttributes(attributes: Attributes): this;
  /** @sink telemetry name attributesOrStartTime */
  addEvent(name: string, attributesOrStartTime?: any, startTime?: TimeInput): this;
  addLink(link: Link): this;
  addLinks(links: Link[]): this;
  /** @sink telemetry status.message */
  setStatus(status: SpanStatus): this;
  /** @sink telemetry name */
  updateName(name: string): this;
  end(endTime?: TimeInput): void;
  isRecording(): boolean;
  /** @sink telemetry exception */
  recordException(exception: Exception, time?: TimeInput): void;
}

export interface Tracer {
  /** @sink telemetry name options.attributes */
  startSpan(name: string, options?: SpanOptions, context?: Context): Span;
  /** @sink telemetry name */
  startActiveSpan<R>(name: string, run: (span: Span) => R): R;
  /** @sink telemetry name options.attributes */
  startActiveSpan<R>(name: string, options: SpanOptions, run: (span: Span) => R): R;
  /** @sink telemetry name options.attributes */
  startActiveSpan<R>(name: string, options: SpanOptions, context: Context, run: (span: Span) => R): R;
}
export interface TracerProvider {
  getTracer(name: string, version?: string, options?: any): Tracer;
}

export interface Counter {
  /** @sink telemetry attributes */
  add(value: number, attributes?: Attributes, context?: Context): void;
}
export interface UpDownCounter {
  /** @sink telemetry attributes */
  add(value: number, attributes?: Attributes, context?: Context): void;
}
export interface Histogram {
  /** @sink telemetry attributes */
  record(value: number, attributes?: Attributes, context?: Context): void;
}
export interface Gauge {
  /** @sink telemetry attributes */
  record(value: number, attributes?: Attributes, context?: Context): void;
}
export interface ObservableResult {
  /** @sink telemetry attributes */
  observe(value: number, attributes?: Attributes): void;
}
export interface Observable {
  addCallback(callback: (result: ObservableResult) => void | Promise<void>): void;
  removeCallback(callback: (result: ObservableResult) => void | Promise<void>): void;
}
export interface Meter {
  createCounter(name: string, options?: any): Counter;
  createUpDownCounter(name: string, options?: any): UpDownCounter;
  createHistogram(name: string, options?: any): Histogram;
  createGauge(name: string, options?: any): Gauge;
  createObservableGauge(name: string, options?: any): Observable;
  createObservableCounter(name: string, options?: any): Observable;
  createObservableUpDownCounter(name: string, options?: any): Observable;
}

export interface Baggage {
  getEntry(key: string): { value: string } | undefined;
  getAllEntries(): [string, { value: string }][];
  /** What is in the baggage is sent as a header with every request that is traced. @sink telemetry entry */
  setEntry(key: string, entry: { value: string; metadata?: any }): Baggage;
  removeEntry(key: string): Baggage;
}

export const trace: {
  getTracer(name: string, version?: string, options?: any): Tracer;
  getTracerProvider(): TracerProvider;
  setGlobalTracerProvider(provider: any): any;
  getActiveSpan(): Span | undefined;
  getSpan(context: Context): Span | undefined;
  setSpan(context: Context, span: Span): Context;
  deleteSpan(context: Context): Context;
  wrapSpanContext(context: SpanContext): Span;
};
export const metrics: {
  getMeter(name: string, version?: string, options?: any): Meter;
  getMeterProvider(): { getMeter(name: string, version?: string, options?: any): Meter };
  setGlobalMeterProvider(provider: any): any;
};
export const propagation: {
  inject(context: Context, carrier: any, setter?: any): void;
  extract(context: Context, carrier: any, getter?: any): Context;
  /** @sink telemetry entries */
  createBaggage(entries?: Record<string, { value: string; metadata?: any }>): Baggage;
  getBaggage(context: Context): Baggage | undefined;
  getActiveBaggage(): Baggage | undefined;
  setBaggage(context: Context, baggage: Baggage): Context;
};
export const context: {
  active(): Context;
  with<R>(context: Context, run: (...values: any[]) => R, self?: any, ...values: any[]): R;
  bind<T>(context: Context, target: T): T;
};
export const diag: any;
export const ROOT_CONTEXT: Context;
export const SpanStatusCode: { readonly UNSET: 0; readonly OK: 1; readonly ERROR: 2 };
export const SpanKind: { readonly INTERNAL: 0; readonly SERVER: 1; readonly CLIENT: 2; readonly PRODUCER: 3; readonly CONSUMER: 4 };
export const DiagLogLevel: any;
export const DiagConsoleLogger: any;
