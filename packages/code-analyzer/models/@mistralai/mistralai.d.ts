export class Mistral {
  constructor(options?: any);
  readonly chat: Chat;
  readonly embeddings: Embeddings;
  readonly models: any;
  readonly files: any;
}
interface Chat {
  /**
   * @sink prompt request
   * @recipient mistral
   */
  complete(request: any, options?: any): Promise<any>;
  /**
   * @sink prompt request
   * @recipient mistral
   */
  stream(request: any, options?: any): Promise<any>;
  /**
   * @sink prompt request
   * @recipient mistral
   */
  parse(request: any, options?: any): Promise<any>;
}
interface Embeddings {
  /**
   * @sink prompt request
   * @recipient mistral
   */
  create(request: any, options?: any): Promise<any>;
}
