/** @sink prompt options.prompt options.system options.instructions options.messages */
export function generateText(options: any): Promise<any>;
/** @sink prompt options.prompt options.system options.instructions options.messages */
export function streamText(options: any): any;
/** @sink prompt options.prompt options.system options.instructions options.messages */
export function generateObject(options: any): Promise<any>;
/** @sink prompt options.prompt options.system options.instructions options.messages */
export function streamObject(options: any): any;
/** @sink prompt options.value */
export function embed(options: any): Promise<any>;
/** @sink prompt options.values */
export function embedMany(options: any): Promise<any>;
/** @sink prompt options.prompt */
export function generateImage(options: any): Promise<any>;
/** @sink prompt options.prompt */
export function experimental_generateImage(options: any): Promise<any>;
/** @sink prompt options.text */
export function experimental_generateSpeech(options: any): Promise<any>;
/** @sink prompt options.documents options.query */
export function rerank(options: any): Promise<any>;
/**
 * What a tool gives back is told to the model.
 * @passes definition -> return
 * @sink prompt definition.execute()
 */
export function tool<T>(definition: T): T;
/**
 * @passes definition -> return
 * @sink prompt definition.execute()
 */
export function dynamicTool<T>(definition: T): T;
/** @passes messages -> return */
export function convertToModelMessages(messages: any, options?: any): any;
/** @passes messages -> return */
export function convertToCoreMessages(messages: any, options?: any): any;
export function stepCountIs(count: number): any;
export function jsonSchema<T>(schema: any, options?: any): any;
export function createUIMessageStream(options: any): any;
export function createUIMessageStreamResponse(options: any): any;
export function wrapLanguageModel(options: any): any;
export function smoothStream(options?: any): any;
export function generateId(): string;
export function cosineSimilarity(first: number[], second: number[]): number;
export class Agent {
  constructor(settings: any);
  /** @sink prompt options */
  generate(options: any): Promise<any>;
  /** @sink prompt options */
  stream(options: any): any;
}
export const Output: any;
export type ModelMessage = any;
export type CoreMessage = any;
export type UIMessage = any;
export type LanguageModel = any;
