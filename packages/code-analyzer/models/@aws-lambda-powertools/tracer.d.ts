/** Powertools of AWS for Lambda: what a tracer is told goes to X-Ray. */
export class Tracer {
  constructor(options?: any);
  provider: any;
  addErrorAsMetadata(error: Error, remote?: boolean): void;
  /** @sink telemetry data */
  addResponseAsMetadata(data?: unknown, methodName?: string): void;
  addServiceNameAnnotation(): void;
  annotateColdStart(): void;
  captureAWS<T>(aws: T): T;
  captureAWSClient<T>(service: T): T;
  captureAWSv3Client<T>(service: T): T;
  captureLambdaHandler(options?: any): any;
  captureMethod(options?: any): any;
  getRootXrayTraceId(): string | undefined;
  getSegment(): Segment | undefined;
  isTraceSampled(): boolean;
  isTracingEnabled(): boolean;
  /** @sink telemetry value */
  putAnnotation(key: string, value: string | number | boolean): void;
  /** @sink telemetry value */
  putMetadata(key: string, value: unknown, namespace?: string): void;
  setSegment(segment: Segment): void;
}

/** Of `aws-xray-sdk-core`: a segment or one inside it. */
interface Segment {
  addNewSubsegment(name: string): Segment;
  /** @sink telemetry value */
  addAnnotation(key: string, value: string | number | boolean): void;
  /** @sink telemetry value */
  addMetadata(key: string, value: any, namespace?: string): void;
  addError(error: any, remote?: boolean): void;
  addErrorFlag(): void;
  addFaultFlag(): void;
  addAttribute(name: string, data: any): void;
  /** @sink telemetry user */
  setUser(user: string): void;
  close(error?: any, remote?: boolean): void;
  flush(): void;
  isClosed(): boolean;
  readonly id: string;
  name: string;
  parent?: any;
  trace_id?: string;
}
