/** @passes object -> return */
export function stringify(object?: any, separator?: string, equals?: string, options?: any): string;
/** @passes text -> return */
export function parse(text: string, separator?: string, equals?: string, options?: any): Record<string, string | string[] | undefined>;
/** @passes text -> return */
export function escape(text: string): string;
/** @passes text -> return */
export function unescape(text: string): string;
