import { BaseChatModel } from '@langchain/core/language_models/chat_models';
export class ChatGoogleGenerativeAI extends BaseChatModel {
  constructor(fields?: any);
}
