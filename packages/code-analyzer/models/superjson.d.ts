/** @passes value -> return */
export function serialize(value: any): { json: any; meta?: any };
/** @passes payload -> return */
export function deserialize<T = unknown>(payload: any): T;
/** @passes value -> return */
export function stringify(value: any): string;
/** @passes text -> return */
export function parse<T = unknown>(text: string): T;
declare const superjson: { serialize: typeof serialize; deserialize: typeof deserialize; stringify: typeof stringify; parse: typeof parse };
export default superjson;
