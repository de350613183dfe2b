import { nearest, requestFields, type CompiledPolicy } from '@proviso/policy-engine';

/** A word of the request that the policy does not know, and so takes for unknown. */
export interface UnknownWord {
  readonly path: string;
  readonly word: string;
  /** What was probably meant. */
  readonly meant?: string;
}

/** A request is never wrong, but a misspelt word in it is unknown, and that may be the whole reason for a deny. */
export function findUnknownWords(policy: CompiledPolicy, request: unknown): readonly UnknownWord[] {
  return [
    ...Object.keys(isObject(request) ? request : {}).flatMap(field => unknownAt('a request', field, [...requestFields])),
    ...vocabularyOf(policy).flatMap(({ path, known }) => wordsAt(request, path).flatMap(word => unknownAt(path.join('.'), word, known))),
    ...unknownAttributes(policy, request),
  ];
}

interface Vocabulary {
  readonly path: readonly string[];
  readonly known: readonly string[];
}

function vocabularyOf({ attributes, categories }: CompiledPolicy): readonly Vocabulary[] {
  const parents = categories.flatMap(({ id }) => id.split('.').map((_, place, steps) => steps.slice(0, place + 1).join('.')));
  const declared = attributes.flatMap(({ path, type }): readonly Vocabulary[] => {
    const steps = path.split('.');
    const place = requestFields.has(steps[0] ?? '') ? steps : ['context', ...steps];
    return 'values' in type ? [{ path: place, known: type.values }] : [];
  });
  return [...declared, { path: ['categories'], known: [...new Set(parents)] }];
}

function unknownAt(path: string, word: string, known: readonly string[]): readonly UnknownWord[] {
  if (known.includes(word)) return [];
  const meant = nearest(word, known);
  return [{ path, word, ...(meant === undefined ? {} : { meant }) }];
}

/** Names in `context` at which no attribute of the policy stands. */
function unknownAttributes({ attributes }: CompiledPolicy, request: unknown): readonly UnknownWord[] {
  const paths = attributes
    .map(({ path }) => path)
    .filter(path => !requestFields.has(path.split('.')[0] ?? '') || path.startsWith('context.'));
  const names = paths.map(path => path.replace(/^context\./, ''));
  const context = isObject(request) ? request['context'] : undefined;
  if (!isObject(context)) return [];
  return Object.keys(context)
    .filter(name => !names.some(known => known === name || known.startsWith(`${name}.`)))
    .flatMap(name => unknownAt('context', name, names));
}

function wordsAt(request: unknown, path: readonly string[]): readonly string[] {
  const found = path.reduce<readonly unknown[]>(
    (values, step) => values.flatMap(value => listOf(value).map(one => (isObject(one) ? one[step] : undefined))),
    [request],
  );
  return found.flatMap(listOf).filter(value => typeof value === 'string');
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [value];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
