import type { Vocabulary } from '@proviso/code-analyzer';
import { isCredential, type CompiledPolicy } from '@proviso/policy-engine';

/** The analyzer's vocabulary, taken from a compiled policy: the only thing that the analyzer learns from it. */
export function vocabularyOfPolicy(policy: CompiledPolicy): Vocabulary {
  return {
    categories: policy.categories.map(({ id, words, ambiguous, types, shown }) => ({
      id,
      words,
      ambiguous,
      types,
      secret: isCredential(id),
      ...(shown !== undefined && { shown }),
    })),
    subjects: policy.subjects.map(({ id, types }) => ({ id, types })),
  };
}
