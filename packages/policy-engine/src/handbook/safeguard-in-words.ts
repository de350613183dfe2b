import type { CompiledPolicy } from '../compiled-policy.ts';
import { safeguardSentences } from './sentences/safeguards.ts';

/** What a safeguard demands, its laws and its reason, in plain words; `undefined` where the policy has none of that id. */
export function safeguardInWords(policy: CompiledPolicy, id: string): string | undefined {
  const found = safeguardSentences(policy).find(one => one.id === id);
  return found?.text.map(part => (typeof part === 'string' ? part : part.code)).join('');
}

/** Ids of all safeguards, sorted. */
export function safeguardIds({ safeguards: { protect, transport, audit } }: CompiledPolicy): readonly string[] {
  return [...protect, ...transport, ...audit].map(({ id }) => id).sort();
}
