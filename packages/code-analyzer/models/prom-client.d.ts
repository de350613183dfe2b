export type LabelValues<T extends string> = Partial<Record<T, string | number>>;
export interface MetricConfiguration<T extends string> {
  name: string;
  help: string;
  labelNames?: readonly T[];
  registers?: any[];
  [other: string]: any;
}
export class Counter<T extends string = string> {
  constructor(configuration: MetricConfiguration<T>);
  /** @sink telemetry labels */
  inc(labels?: any, value?: number): void;
  /** @sink telemetry */
  labels(...values: any[]): { inc(value?: number): void };
  remove(...values: any[]): void;
  reset(): void;
}
export class Gauge<T extends string = string> {
  constructor(configuration: MetricConfiguration<T>);
  /** @sink telemetry labels */
  inc(labels?: any, value?: number): void;
  /** @sink telemetry labels */
  dec(labels?: any, value?: number): void;
  /** @sink telemetry labels */
  set(labels: any, value?: number): void;
  setToCurrentTime(labels?: any): void;
  /** @sink telemetry labels */
  startTimer(labels?: any): (labels?: any) => number;
  /** @sink telemetry */
  labels(...values: any[]): { inc(value?: number): void; dec(value?: number): void; set(value: number): void };
  reset(): void;
}
export class Histogram<T extends string = string> {
  constructor(configuration: MetricConfiguration<T>);
  /** @sink telemetry labels */
  observe(labels: any, value?: number): void;
  /** @sink telemetry labels */
  startTimer(labels?: any): (labels?: any) => number;
  /** @sink telemetry */
  labels(...values: any[]): { observe(value: number): void; startTimer(): (labels?: any) => number };
  reset(): void;
}
export class Summary<T extends string = string> {
  constructor(configuration: MetricConfiguration<T>);
  /** @sink telemetry labels */
  observe(labels: any, value?: number): void;
  /** @sink telemetry labels */
  startTimer(labels?: any): (labels?: any) => number;
  /** @sink telemetry */
  labels(...values: any[]): { observe(value: number): void; startTimer(): (labels?: any) => number };
  reset(): void;
}
export class Registry {
  metrics(): Promise<string>;
  clear(): void;
  registerMetric(metric: any): void;
  setDefaultLabels(labels: any): void;
  getSingleMetric(name: string): any;
  readonly contentType: string;
}
export const register: Registry;
export function collectDefaultMetrics(options?: any): void;
