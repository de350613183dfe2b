declare const tracer: tracer.Tracer;

declare namespace tracer {
  interface User {
    id: string;
    email?: string;
    name?: string;
    session_id?: string;
    role?: string;
    scope?: string;
    [other: string]: string | undefined;
  }
  interface SpanOptions {
    childOf?: any;
    tags?: Record<string, any>;
    startTime?: number;
    links?: any[];
    [other: string]: any;
  }
  interface Span {
    context(): any;
    tracer(): Tracer;
    setOperationName(name: string): this;
    /**
     * @sink telemetry value
     * @recipient datadog
     */
    setTag(key: string, value: any): this;
    /**
     * @sink telemetry tags
     * @recipient datadog
     */
    addTags(tags: Record<string, any>): this;
    /**
     * @sink telemetry values
     * @recipient datadog
     */
    log(values: Record<string, any>, time?: number): this;
    /**
     * @sink telemetry value
     * @recipient datadog
     */
    setBaggageItem(key: string, value: string): this;
    getBaggageItem(key: string): string | undefined;
    addLink(link: any): void;
    finish(time?: number): void;
  }
  interface Scope {
    active(): Span | null;
    activate<T>(span: Span, run: (...values: any[]) => T): T;
    bind<T>(run: T, span?: Span | null): T;
  }
  interface DogStatsD {
    /**
     * @sink telemetry tags
     * @recipient datadog
     */
    increment(stat: string, value?: number, tags?: any): void;
    /**
     * @sink telemetry tags
     * @recipient datadog
     */
    decrement(stat: string, value?: number, tags?: any): void;
    /**
     * @sink telemetry tags
     * @recipient datadog
     */
    distribution(stat: string, value?: number, tags?: any): void;
    /**
     * @sink telemetry tags
     * @recipient datadog
     */
    gauge(stat: string, value?: number, tags?: any): void;
    /**
     * @sink telemetry tags
     * @recipient datadog
     */
    histogram(stat: string, value?: number, tags?: any): void;
    flush(): void;
  }
  interface Tracer {
    tracer: Tracer;
    default: Tracer;
    init(options?: any): this;
    use(plugin: string, config?: any): this;
    /**
     * @sink telemetry options.tags
     * @recipient datadog
     */
    startSpan(name: string, options?: SpanOptions): Span;
    trace<T>(name: string, run: (span: Span, done?: (error?: Error) => any) => T): T;
    /**
     * @sink telemetry options.tags
     * @recipient datadog
     */
    trace<T>(name: string, options: SpanOptions, run: (span: Span, done?: (error?: Error) => any) => T): T;
    wrap<T>(name: string, run: T): T;
    wrap<T>(name: string, options: any, run: T): T;
    scope(): Scope;
    /**
     * @sink telemetry user
     * @recipient datadog
     */
    setUser(user: User): Tracer;
    inject(context: any, format: string, carrier: any): void;
    extract(format: string, carrier: any): any;
    getRumData(): string;
    readonly dogstatsd: DogStatsD;
    readonly appsec: {
      /**
       * @sink telemetry user metadata
       * @recipient datadog
       */
      trackUserLoginSuccessEvent(user: User, metadata?: Record<string, string>): void;
      /**
       * @sink telemetry id metadata
       * @recipient datadog
       */
      trackUserLoginFailureEvent(id: string, exists: boolean, metadata?: Record<string, string>): void;
      /**
       * @sink telemetry metadata
       * @recipient datadog
       */
      trackCustomEvent(event: string, metadata?: Record<string, string>): void;
      isUserBlocked(user: User): boolean;
      blockRequest(...values: any[]): boolean;
      /**
       * @sink telemetry user
       * @recipient datadog
       */
      setUser(user: User): void;
    };
    readonly llmobs: any;
  }
}

export = tracer;
