export interface SnippetOptions {
  orgId: string;
  [other: string]: any;
}
export function init(options: SnippetOptions, ready?: (data: any) => void): void;
export function isInitialized(): boolean;
/** What a recording shows is masked by settings of the organisation at FullStory. */
export const FullStory: {
  /**
   * @sink recipient options
   * @recipient fullstory
   */
  (operation: any, options?: any, source?: any): any;
};
