export const Html: any;
export const Head: any;
export const Main: any;
export const NextScript: any;
export type DocumentContext = any;
declare const Document: any;
export default Document;
