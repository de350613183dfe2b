declare class Groq {
  constructor(options?: any);
  chat: { completions: Groq.Completions };
  audio: any;
  models: any;
}
declare namespace Groq {
  interface Completions {
    /**
     * @sink prompt body
     * @recipient groq
     */
    create(body: any, options?: any): any;
  }
}
declare namespace Groq {
  export { self as default, self as Groq };
}
import self = Groq;
export = Groq;
