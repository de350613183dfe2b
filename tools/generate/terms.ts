import type { GeneratedFile } from './generated-file.ts';
import { capitalized, entriesIn, readVocabularyFile, textIn } from './vocabulary-file.ts';

/** Actions and legal bases: words that the language has, whatever a policy declares. */
export function renderTerms(): GeneratedFile {
  const file = readVocabularyFile('terms.yaml');
  const actions = entriesIn(file, 'actions').map(([name, description]) => ({ name, description: String(description) }));
  const bases = entriesIn(file, 'legalBases').map(([name, basis]) => ({ name, description: textIn(basis, 'description') }));
  const text = [
    '/* Made by `npm run generate` from policies/vocabulary/terms.yaml. Do not edit. */',
    '',
    '/** What can be done to data. */',
    ...listOf('actions', actions),
    '',
    '/** Why it may be lawful. */',
    ...listOf('legalBases', bases),
    '',
  ].join('\n');
  return { path: 'packages/policy-engine/src/schema/terms.gen.ts', text };
}

/** A list of words as source text, each with what it means. */
export function listOf(name: string, words: readonly { readonly name: string; readonly description: string }[]): readonly string[] {
  return [
    `export const ${name} = [`,
    ...words.flatMap(word => [`  /** ${capitalized(word.description)}. */`, `  '${word.name}',`]),
    '] as const;',
  ];
}
