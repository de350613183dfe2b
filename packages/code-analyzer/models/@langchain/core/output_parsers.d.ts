import { Runnable } from '@langchain/core/runnables';
export class StringOutputParser extends Runnable {
  constructor(fields?: any);
  parse(text: string): Promise<any>;
}
export class JsonOutputParser<T = any> extends Runnable {
  constructor(fields?: any);
  parse(text: string): Promise<any>;
}
export class StructuredOutputParser extends Runnable {
  static fromZodSchema(schema: any): StructuredOutputParser;
  getFormatInstructions(): string;
}
