import type { GeneratedFile } from './generated-file.ts';
import { capitalized, entriesIn, propertyOf, readVocabularyFile, textIn } from './vocabulary-file.ts';

/** The attributes that every policy knows without declaring them. */
export function renderBuiltInAttributes(): GeneratedFile {
  const protections = entriesIn(readVocabularyFile('channels.yaml'), 'protections').map(([name]) => name);
  const attributes = entriesIn(readVocabularyFile('attributes.yaml'), 'attributes');
  const kinds = [...new Set(attributes.flatMap(([, attribute]) => textsIn(attribute, 'ids')))].map(kind => `'${kind}'`);
  const entries = attributes.flatMap(([path, attribute]) => {
    const ids = textsIn(attribute, 'ids');
    const type = typeLiteral(propertyOf(attribute, 'type'), protections);
    const fields = [`path: '${path}'`, `type: ${type}`, ...ids.map(kind => `ids: '${kind}'`)];
    return [`  /** ${capitalized(textIn(attribute, 'description'))}. */`, `  { ${fields.join(', ')} },`];
  });
  const text = [
    '/* Made by `npm run generate` from policies/vocabulary/attributes.yaml. Do not edit. */',
    "import type { AttributeType } from '../compiled-policy.ts';",
    '',
    'export interface BuiltInAttribute {',
    '  readonly path: string;',
    '  readonly type: AttributeType;',
    '  /** Its value is an id that the policy or the language declares. */',
    `  readonly ids?: ${kinds.sort().join(' | ')};`,
    '}',
    '',
    '/** What a condition may ask of every request. */',
    'export const builtInAttributes: readonly BuiltInAttribute[] = [',
    ...entries,
    '];',
    '',
  ].join('\n');
  return { path: 'packages/policy-engine/src/schema/built-in-attributes.gen.ts', text };
}

function typeLiteral(type: unknown, protections: readonly string[]): string {
  if (typeof type === 'string') return `{ kind: '${type}' }`;
  if (textIn(type, 'set') === 'string') return "{ kind: 'set' }";
  return `{ kind: 'set', values: [${protections.map(word => `'${word}'`).join(', ')}] }`;
}

/** The text under a key that may be missing. */
function textsIn(value: unknown, key: string): readonly string[] {
  const text = propertyOf(value, key);
  return typeof text === 'string' ? [text] : [];
}
