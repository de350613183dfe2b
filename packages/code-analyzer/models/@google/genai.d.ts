export class GoogleGenAI {
  constructor(options?: any);
  readonly models: Models;
  readonly chats: Chats;
  readonly files: any;
  readonly caches: any;
  readonly live: any;
  readonly vertexai: boolean;
}
export interface Models {
  /**
   * @sink prompt params
   * @recipient google
   */
  generateContent(params: any): Promise<any>;
  /**
   * @sink prompt params
   * @recipient google
   */
  generateContentStream(params: any): Promise<AsyncGenerator<any>>;
  /**
   * @sink prompt params
   * @recipient google
   */
  embedContent(params: any): Promise<any>;
  /**
   * @sink prompt params
   * @recipient google
   */
  countTokens(params: any): Promise<any>;
  /**
   * @sink prompt params
   * @recipient google
   */
  generateImages(params: any): Promise<any>;
}
export interface Chats {
  /**
   * @sink prompt params
   * @recipient google
   */
  create(params: any): Chat;
}
export interface Chat {
  /**
   * @sink prompt params
   * @recipient google
   */
  sendMessage(params: any): Promise<any>;
  /**
   * @sink prompt params
   * @recipient google
   */
  sendMessageStream(params: any): Promise<AsyncGenerator<any>>;
  getHistory(curated?: boolean): any[];
}
export const Type: any;
export const Modality: any;
export const HarmCategory: any;
export const HarmBlockThreshold: any;
export type Content = any;
