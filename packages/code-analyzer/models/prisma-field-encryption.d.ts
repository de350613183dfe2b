/** A client extension: the columns with `/// @encrypted` are encrypted when written. */
export function fieldEncryptionExtension(config?: any): {};
export function fieldEncryptionMiddleware(config?: any): (params: any, next: (params: any) => Promise<any>) => Promise<any>;
