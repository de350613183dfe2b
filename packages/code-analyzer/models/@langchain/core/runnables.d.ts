/** Something that can be run; whether a model is among its parts is not known. */
export class Runnable<I = any, O = any, C = any> {
  pipe(next: AsksModel): ModelChain;
  pipe(next: any): Runnable;
  invoke(input: any, options?: any): Promise<any>;
  stream(input: any, options?: any): Promise<any>;
  batch(inputs: any, options?: any): Promise<any[]>;
  withConfig(config: any): this;
  withRetry(options?: any): this;
}
/** A model, or a chain of which one is part: what goes in is told to it. */
export interface AsksModel {
  readonly asksModel: true;
}
export class ModelChain implements AsksModel {
  readonly asksModel: true;
  /** @sink prompt input */
  invoke(input: any, options?: any): Promise<any>;
  /** @sink prompt input */
  stream(input: any, options?: any): Promise<any>;
  /** @sink prompt input */
  streamEvents(input: any, options?: any, more?: any): any;
  /** @sink prompt inputs */
  batch(inputs: any, options?: any, more?: any): Promise<any[]>;
  pipe(next: any): ModelChain;
  withConfig(config: any): this;
  withRetry(options?: any): this;
  withFallbacks(fallbacks: any): this;
}
/** Hardly anybody makes a sequence without a model. */
export class RunnableSequence extends ModelChain {
  static from(parts: readonly any[], options?: any): RunnableSequence;
}
export class RunnableLambda extends Runnable {
  constructor(options: any);
  static from(run: (input: any, ...more: any[]) => any): RunnableLambda;
}
export class RunnablePassthrough extends Runnable {
  static assign(mapping: any): Runnable;
}
export class RunnableParallel extends Runnable {
  static from(steps: any): Runnable;
}
export type RunnableConfig = any;
