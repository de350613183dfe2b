declare class OpenAI {
  constructor(options?: any);
  apiKey: string;
  baseURL: string;
  chat: OpenAI.Chat;
  completions: OpenAI.Completions;
  responses: OpenAI.Responses;
  embeddings: OpenAI.Embeddings;
  moderations: OpenAI.Moderations;
  images: OpenAI.Images;
  audio: any;
  files: OpenAI.Files;
  models: any;
  batches: any;
  fineTuning: any;
  vectorStores: any;
  conversations: OpenAI.Conversations;
  beta: OpenAI.Beta;
  realtime: any;
  webhooks: any;
  withOptions(options: any): this;
  static APIError: any;
  static RateLimitError: any;
  static APIConnectionError: any;
  static AuthenticationError: any;
  static BadRequestError: any;
}
declare namespace OpenAI {
  class AzureOpenAI extends OpenAI {}
  function toFile(...values: any[]): Promise<any>;
  interface Chat {
    completions: ChatCompletions;
  }
  interface ChatCompletions {
    /**
     * @sink prompt body
     * @recipient openai
     */
    create(body: any, options?: any): any;
    /**
     * @sink prompt body
     * @recipient openai
     */
    parse(body: any, options?: any): any;
    /**
     * @sink prompt body
     * @recipient openai
     */
    stream(body: any, options?: any): any;
    /**
     * @sink prompt body
     * @recipient openai
     */
    runTools(body: any, options?: any): any;
  }
  interface Completions {
    /**
     * @sink prompt body
     * @recipient openai
     */
    create(body: any, options?: any): any;
  }
  interface Responses {
    /**
     * @sink prompt body
     * @recipient openai
     */
    create(body: any, options?: any): any;
    /**
     * @sink prompt body
     * @recipient openai
     */
    parse(body: any, options?: any): any;
    /**
     * @sink prompt body
     * @recipient openai
     */
    stream(body: any, options?: any): any;
    retrieve(id: string, ...values: any[]): any;
  }
  interface Embeddings {
    /**
     * @sink prompt body
     * @recipient openai
     */
    create(body: any, options?: any): any;
  }
  interface Moderations {
    /**
     * @sink prompt body
     * @recipient openai
     */
    create(body: any, options?: any): any;
  }
  interface Images {
    /**
     * @sink prompt body
     * @recipient openai
     */
    generate(body: any, options?: any): any;
    /**
     * @sink prompt body
     * @recipient openai
     */
    edit(body: any, options?: any): any;
  }
  interface Files {
    /**
     * @sink prompt body
     * @recipient openai
     */
    create(body: any, options?: any): any;
    list(query?: any, options?: any): any;
    retrieve(id: string, options?: any): any;
  }
  interface Conversations {
    /**
     * @sink prompt body
     * @recipient openai
     */
    create(body?: any, options?: any): any;
    items: ConversationItems;
  }
  interface ConversationItems {
    /**
     * @sink prompt body
     * @recipient openai
     */
    create(conversation: string, body: any, options?: any): any;
    list(conversation: string, ...values: any[]): any;
  }
  interface Beta {
    chat: Chat;
    threads: Threads;
    assistants: Assistants;
    realtime: any;
  }
  interface Assistants {
    /**
     * @sink prompt body
     * @recipient openai
     */
    create(body: any, options?: any): any;
    /**
     * @sink prompt body
     * @recipient openai
     */
    update(id: string, body: any, options?: any): any;
  }
  interface Threads {
    /**
     * @sink prompt body
     * @recipient openai
     */
    create(body?: any, options?: any): any;
    /**
     * @sink prompt body
     * @recipient openai
     */
    createAndRun(body: any, options?: any): any;
    retrieve(id: string, options?: any): any;
    messages: ThreadMessages;
    runs: ThreadRuns;
  }
  interface ThreadMessages {
    /**
     * @sink prompt body
     * @recipient openai
     */
    create(thread: string, body: any, options?: any): any;
    list(thread: string, ...values: any[]): any;
  }
  interface ThreadRuns {
    /**
     * @sink prompt body
     * @recipient openai
     */
    create(thread: string, body: any, options?: any): any;
    /**
     * @sink prompt body
     * @recipient openai
     */
    createAndPoll(thread: string, body: any, options?: any): any;
    /**
     * @sink prompt body
     * @recipient openai
     */
    submitToolOutputs(...body: any[]): any;
  }
  type ChatCompletionMessageParam = any;
  type ChatCompletion = any;
  type ChatCompletionTool = any;
  type ChatCompletionCreateParams = any;
}
/** A block of its own: beside an export list, nothing else is exported by itself. */
declare namespace OpenAI {
  export { self as default, self as OpenAI };
}
import self = OpenAI;
export = OpenAI;
