import { BaseChatModel } from '@langchain/core/language_models/chat_models';
export class ChatOpenAI extends BaseChatModel {
  constructor(fields?: any);
}
export class AzureChatOpenAI extends BaseChatModel {
  constructor(fields?: any);
}
export class OpenAI extends BaseChatModel {
  constructor(fields?: any);
}
export class OpenAIEmbeddings {
  constructor(fields?: any);
  /** @sink prompt text */
  embedQuery(text: string): Promise<number[]>;
  /** @sink prompt texts */
  embedDocuments(texts: string[]): Promise<number[][]>;
}
