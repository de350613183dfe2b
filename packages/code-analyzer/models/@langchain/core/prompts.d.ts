import { Runnable } from '@langchain/core/runnables';
export class BasePromptTemplate extends Runnable {
  /** @passes values -> return */
  format(values: any): Promise<string>;
  /** @passes values -> return */
  formatPromptValue(values: any): Promise<any>;
  /** @passes input -> return */
  invoke(input: any, options?: any): Promise<any>;
  partial(values: any): Promise<this>;
}
export class PromptTemplate extends BasePromptTemplate {
  constructor(input: any);
  static fromTemplate(template: string, options?: any): PromptTemplate;
}
export class ChatPromptTemplate extends BasePromptTemplate {
  constructor(input: any);
  static fromMessages(messages: any, extra?: any): ChatPromptTemplate;
  static fromTemplate(template: string, options?: any): ChatPromptTemplate;
  /** @passes values -> return */
  formatMessages(values: any): Promise<any[]>;
}
export class FewShotPromptTemplate extends BasePromptTemplate {
  constructor(input: any);
}
export class MessagesPlaceholder {
  constructor(fields: any);
}
export class SystemMessagePromptTemplate {
  static fromTemplate(template: string, options?: any): SystemMessagePromptTemplate;
}
export class HumanMessagePromptTemplate {
  static fromTemplate(template: string, options?: any): HumanMessagePromptTemplate;
}
