import type { Diagnostic } from '../diagnostic.ts';
import { stepsTo } from '../decide/read-attribute.ts';
import { conditionValue } from '../resolve/condition-value.ts';
import { reportUnknown, type Names } from '../resolve/names.ts';
import type { ResolvedAttribute } from '../resolve/resolved-policy.ts';
import { entriesOf, itemsOf, type EntrySyntax, type ScalarSyntax, type Syntax } from '../syntax/syntax.ts';
import type { PolicyUnderTest } from './policy-under-test.ts';
import type { AttributeBlock } from './read/test-reading.ts';

/** Attributes of tests that the policy does not have, and values that they cannot have: each place once. */
export function wrongAttributes(blocks: readonly AttributeBlock[], under: PolicyUnderTest): readonly Diagnostic[] {
  const names: Names = { diagnostics: [], incomplete: false };
  const known = new Map(blocks.map(({ below }) => [below, attributesBelow(below, under)]));
  const seen = new Set<number>();
  for (const { file, below, syntax } of blocks) {
    checkBlock(syntax, [], { file, known: known.get(below) ?? new Map(), seen, names, under });
  }
  return names.diagnostics;
}

interface Check {
  readonly file: string;
  /** By the path below the block. */
  readonly known: ReadonlyMap<string, ResolvedAttribute>;
  /** Where keys and values begin that have been looked at: a matrix asks the same thing many times. */
  readonly seen: Set<number>;
  readonly names: Names;
  readonly under: PolicyUnderTest;
}

function attributesBelow(block: AttributeBlock['below'], { sources }: PolicyUnderTest): ReadonlyMap<string, ResolvedAttribute> {
  const found = new Map<string, ResolvedAttribute>();
  for (const attribute of sources.attributes.values()) {
    const path = stepsTo(attribute.path).join('.');
    if (path.startsWith(`${block}.`)) found.set(path.slice(block.length + 1), attribute);
  }
  return found;
}

function checkBlock(block: Syntax, steps: readonly string[], check: Check): void {
  for (const entry of entriesOf(block)) checkEntry(entry, [...steps, entry.name], check);
}

function checkEntry({ nameSpan, value }: EntrySyntax, steps: readonly string[], check: Check): void {
  const path = steps.join('.');
  const attribute = check.known.get(path);
  const isHolder = value.kind === 'map' && [...check.known.keys()].some(one => one.startsWith(`${path}.`));
  if (isHolder) checkBlock(value, steps, check);
  else if (attribute !== undefined) checkValue(value, attribute, check);
  else if (isNew(nameSpan.start, check)) {
    reportUnknown({ text: path, file: check.file, span: nameSpan }, 'attribute', new Set(check.known.keys()), check.names);
  }
}

function isNew(start: number, { seen }: Check): boolean {
  const before = seen.size;
  return seen.add(start).size > before;
}

function checkValue(value: Syntax, attribute: ResolvedAttribute, check: Check): void {
  if (!isNew(value.span.start, check)) return;
  const isSet = attribute.type.kind === 'set';
  if (isSet && value.kind === 'list') {
    for (const item of itemsOf(value)) checkValue(item, { ...attribute, type: wordType(attribute) }, check);
  } else if (isSet || value.kind !== 'scalar' || value.value === null) {
    const help = isSet ? 'write a list, such as `[a, b]`' : 'write one value; leave it out if it is not known';
    report(value, check, { name: 'wrong-type', message: `\`${attribute.path}\` is ${isSet ? 'a set' : 'one value'}`, help });
  } else checkScalar(value, value.value, attribute, check);
}

/** What a set holds. */
function wordType({ type }: ResolvedAttribute): ResolvedAttribute['type'] {
  return type.kind === 'set' && type.values !== undefined ? { kind: 'enum', values: type.values } : { kind: 'string' };
}

function checkScalar(syntax: ScalarSyntax, value: NonNullable<ScalarSyntax['value']>, attribute: ResolvedAttribute, check: Check): void {
  const { file, names, under } = check;
  if (attribute.type.kind === 'place') {
    const places = under.policy.index.places;
    const known = new Set([...places.keys()].filter(id => typeof id === 'string'));
    if (!places.has(value)) reportUnknown({ text: String(value), file, span: syntax.span }, 'region', known, names);
    return;
  }
  const read = conditionValue(value, attribute, names);
  if (!read.ok) report(syntax, check, { name: 'unknown-value', message: read.message, help: read.help });
}

function report({ span }: Syntax, { file, names }: Check, what: Pick<Diagnostic, 'name' | 'message' | 'help'>): void {
  names.diagnostics.push({ severity: 'error', file, span, ...what });
}
