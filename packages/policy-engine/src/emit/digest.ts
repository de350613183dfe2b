import { createHash } from 'node:crypto';
import type { CompiledPolicy } from '../compiled-policy.ts';
import { canonicalJson } from './canonical-json.ts';

/** `sha256:` and the hex digest of the canonical JSON. */
export function digestOf(content: Omit<CompiledPolicy, 'digest'>): string {
  return `sha256:${createHash('sha256').update(canonicalJson(content)).digest('hex')}`;
}

/**
 * Is the policy what was compiled, to the letter? `loadPolicy` does not ask this. It finds accidents and edits by hand; it is no
 * signature, for whoever changes a policy can write another digest.
 */
export function digestMatches({ digest, ...content }: CompiledPolicy): boolean {
  return digest === digestOf(content);
}
