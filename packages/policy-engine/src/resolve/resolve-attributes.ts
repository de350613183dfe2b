import type { AttributeType } from '../compiled-policy.ts';
import type { AttributeDeclaration, PolicyDocument } from '../document/policy-document.ts';
import { builtInAttributes } from '../schema/built-in-attributes.gen.ts';
import { actions, channels, protections } from '../schema/terms.ts';
import { sortedUnique, type Names } from './names.ts';
import type { ResolvedAttribute } from './resolved-policy.ts';

/** What conditions may ask: what the documents declare, and what every policy has. */
export function resolveAttributes(documents: readonly PolicyDocument[], names: Names): ReadonlyMap<string, ResolvedAttribute> {
  const attributes = new Map<string, ResolvedAttribute>();
  for (const builtIn of builtInAttributes) {
    const values = 'words' in builtIn ? wordsOf(builtIn.words, documents) : undefined;
    attributes.set(builtIn.path, { path: builtIn.path, type: typeOf(builtIn.kind, values), declaration: undefined });
  }
  // What is extended comes first: a child that says something else is the one to change.
  for (const declared of documents.toReversed().flatMap(document => document.attributes)) {
    const known = attributes.get(declared.id);
    const type = typeOf(declared.kind, declared.values);
    if (known === undefined) attributes.set(declared.id, { path: declared.id, type, declaration: declared });
    else if (JSON.stringify(known.type) !== JSON.stringify(type)) reportChanged(declared, known, names);
  }
  return attributes;
}

type WordList = Extract<(typeof builtInAttributes)[number], { readonly words: string }>['words'];

function wordsOf(list: WordList, documents: readonly PolicyDocument[]): readonly string[] {
  switch (list) {
    case 'actions':
      return sortedUnique(actions);
    case 'channels':
      return sortedUnique(channels);
    case 'protections':
      return sortedUnique(protections);
    default:
      return sortedUnique(documents.flatMap(document => document[list].map(({ id }) => id)));
  }
}

function typeOf(kind: AttributeType['kind'], values: readonly string[] | undefined): AttributeType {
  switch (kind) {
    case 'enum':
    case 'order':
      return { kind, values: values ?? [] };
    case 'set':
      return { kind, ...(values && { values }) };
    default:
      return { kind };
  }
}

function reportChanged(declared: AttributeDeclaration, known: ResolvedAttribute, names: Names): void {
  const first = known.declaration;
  names.diagnostics.push({
    name: 'duplicate-id',
    severity: 'error',
    file: declared.file,
    span: declared.span,
    message: `the attribute \`${declared.id}\` is ${first === undefined ? 'built in' : `declared in ${first.file}`} with another type`,
    help: 'leave it out here, or give it another path',
    ...(first && { related: [{ file: first.file, span: first.span, message: 'declared here' }] }),
  });
}
