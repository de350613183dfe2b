export class GoogleGenerativeAI {
  constructor(apiKey: string);
  apiKey: string;
  /**
   * @sink prompt parameters.systemInstruction
   * @recipient google
   */
  getGenerativeModel(parameters: any, options?: any): GenerativeModel;
  getGenerativeModelFromCachedContent(content: any, ...values: any[]): GenerativeModel;
}
export class GenerativeModel {
  /**
   * @sink prompt request
   * @recipient google
   */
  generateContent(request: any, options?: any): Promise<any>;
  /**
   * @sink prompt request
   * @recipient google
   */
  generateContentStream(request: any, options?: any): Promise<any>;
  /**
   * @sink prompt parameters
   * @recipient google
   */
  startChat(parameters?: any): ChatSession;
  /**
   * @sink prompt request
   * @recipient google
   */
  countTokens(request: any, options?: any): Promise<any>;
  /**
   * @sink prompt request
   * @recipient google
   */
  embedContent(request: any, options?: any): Promise<any>;
  /**
   * @sink prompt request
   * @recipient google
   */
  batchEmbedContents(request: any, options?: any): Promise<any>;
}
export class ChatSession {
  /**
   * @sink prompt request
   * @recipient google
   */
  sendMessage(request: any, options?: any): Promise<any>;
  /**
   * @sink prompt request
   * @recipient google
   */
  sendMessageStream(request: any, options?: any): Promise<any>;
  getHistory(): Promise<any[]>;
}
export const HarmCategory: any;
export const HarmBlockThreshold: any;
export const SchemaType: any;
export type Content = any;
export type Part = any;
