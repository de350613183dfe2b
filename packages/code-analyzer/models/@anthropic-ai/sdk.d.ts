declare class Anthropic {
  constructor(options?: any);
  apiKey: string | null;
  baseURL: string;
  messages: Anthropic.Messages;
  completions: Anthropic.Completions;
  models: any;
  beta: Anthropic.Beta;
  withOptions(options: any): this;
  static APIError: any;
  static RateLimitError: any;
}
declare namespace Anthropic {
  interface Messages {
    /**
     * @sink prompt body
     * @recipient anthropic
     */
    create(body: any, options?: any): any;
    /**
     * @sink prompt body
     * @recipient anthropic
     */
    stream(body: any, options?: any): any;
    /**
     * @sink prompt body
     * @recipient anthropic
     */
    parse(body: any, options?: any): any;
    /**
     * @sink prompt body
     * @recipient anthropic
     */
    countTokens(body: any, options?: any): any;
    batches: MessageBatches;
  }
  interface MessageBatches {
    /**
     * @sink prompt body
     * @recipient anthropic
     */
    create(body: any, options?: any): any;
    retrieve(id: string, options?: any): any;
    results(id: string, options?: any): any;
  }
  interface Completions {
    /**
     * @sink prompt body
     * @recipient anthropic
     */
    create(body: any, options?: any): any;
  }
  interface Beta {
    messages: Messages;
    files: any;
  }
  type MessageParam = any;
  type Message = any;
  type Tool = any;
  type TextBlock = any;
}
declare namespace Anthropic {
  export { self as default, self as Anthropic };
}
import self = Anthropic;
export = Anthropic;
