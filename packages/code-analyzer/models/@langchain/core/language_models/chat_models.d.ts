import { ModelChain } from '@langchain/core/runnables';
export class BaseChatModel extends ModelChain {
  constructor(fields?: any);
  bindTools?: any;
  withStructuredOutput(schema: any, options?: any): ModelChain;
  /** @sink prompt messages */
  generate(messages: any, options?: any, callbacks?: any): Promise<any>;
}
