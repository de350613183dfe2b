import type { CompiledPolicy } from '../compiled-policy.ts';
import { canonicalJson } from './canonical-json.ts';

/** A compiled policy as a file: keys sorted, and a line each, so that two versions can be compared. */
export function canonicalPolicy(policy: CompiledPolicy): string {
  return `${JSON.stringify(JSON.parse(canonicalJson(policy)), null, 2)}\n`;
}
