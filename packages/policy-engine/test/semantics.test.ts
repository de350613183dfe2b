import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { categorySentences } from './semantics/categories.ts';
import { conditionSentences } from './semantics/conditions.ts';
import { consentSentences } from './semantics/consent.ts';
import { evaluators, type Sentences } from './semantics/example.ts';
import { linterSentences } from './semantics/linter.ts';
import { obligationSentences } from './semantics/obligations.ts';
import { placeSentences } from './semantics/places.ts';
import { safeguardSentences } from './semantics/safeguards.ts';
import { statementSentences } from './semantics/statements.ts';
import { timeSentences } from './semantics/time.ts';
import { unknownSentences } from './semantics/unknown.ts';

const specification = readFileSync(new URL('../../../docs/policy/semantics.md', import.meta.url), 'utf8');
const named = [...specification.matchAll(/\*\*\[([a-z-]+)\]\*\*/g)].map(([, name = '']) => name);

const sentences: Sentences = {
  ...unknownSentences,
  ...statementSentences,
  ...consentSentences,
  ...categorySentences,
  ...conditionSentences,
  ...obligationSentences,
  ...safeguardSentences,
  ...placeSentences,
  ...timeSentences,
  ...linterSentences,
};

test('each sentence of the specification is shown, and nothing else', () => {
  expect(named.length).toBeGreaterThan(50);
  expect(new Set(named).size).toBe(named.length);
  expect(Object.keys(sentences).sort()).toEqual([...named].sort());
});

describe.each(evaluators)('$name', evaluator => {
  describe.each(named)('%s', name => {
    test.each((sentences[name] ?? []).map(example => [example.name, example] as const))('%s', (_, { check }) => check(evaluator));
  });
});
