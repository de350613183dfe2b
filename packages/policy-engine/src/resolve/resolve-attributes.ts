import type { AttributeType } from '../compiled-policy.ts';
import type { AttributeDeclaration, Declaration, PolicyDocument } from '../document/policy-document.ts';
import { builtInAttributes, type BuiltInAttribute } from '../schema/built-in-attributes.gen.ts';
import { actions, channels } from '../schema/terms.ts';
import { sortedUnique, type Names } from './names.ts';
import type { ResolvedAttribute } from './resolved-policy.ts';

/** What conditions may ask: what the documents declare, and what every policy has. */
export function resolveAttributes(documents: readonly PolicyDocument[], names: Names): ReadonlyMap<string, ResolvedAttribute> {
  const attributes = new Map<string, ResolvedAttribute>();
  for (const { path, type, ids } of builtInAttributes) {
    attributes.set(path, {
      path,
      type: ids === undefined ? type : { kind: 'enum', values: idsOf(ids, documents) },
      declaration: undefined,
    });
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

/** Ids that a built-in attribute may have: those of the language, or what the documents declare. */
function idsOf(kind: NonNullable<BuiltInAttribute['ids']>, documents: readonly PolicyDocument[]): readonly string[] {
  switch (kind) {
    case 'action':
      return sortedUnique(actions);
    case 'channel':
      return sortedUnique(channels);
    default:
      return sortedUnique(documents.flatMap(document => declared(document, kind).map(({ id }) => id)));
  }
}

function declared(document: PolicyDocument, kind: 'role' | 'purpose' | 'processor' | 'store' | 'subject'): readonly Declaration[] {
  return document[`${kind}s`];
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
