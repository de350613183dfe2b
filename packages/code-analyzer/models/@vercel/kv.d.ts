import { Redis } from '@upstash/redis';

export class VercelKV extends Redis {
  scanIterator(options?: any): AsyncIterable<string>;
}
export function createClient(config: { url: string; token: string; [other: string]: any }): VercelKV;
export const kv: VercelKV;
export default kv;
