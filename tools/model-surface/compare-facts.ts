import { readParameter, type Fact, type Signature } from './fact.ts';

/** What a model says that the library's own declarations do not, in words; empty when they agree as far as it matters. */
export function compareFacts(path: string, model: Fact, versions: readonly Fact[] | undefined): readonly string[] {
  if (versions === undefined) return ['is not in the snapshot: run `npm run check:model`'];
  // A model that serves several versions has what any of them has.
  const found = versions.map(published => compareWithVersion(path, model, published));
  return found.find(differences => differences.length === 0) ?? found.at(-1) ?? [];
}

function compareWithVersion(path: string, model: Fact, published: Fact): readonly string[] {
  // A type that only the model names is a part of another, whose values are compared where they are met.
  if (published.is === '-') return path.endsWith('#') ? [] : ['is not in the published types'];
  if (published.is === '*') return [];
  return [
    ...(overlap(model.is, published.is) ? [] : [`is ${inWords(model.is)}, published as ${inWords(published.is)}`]),
    ...compareGenerics(model, published),
    ...compareCalls('call', model.calls, published.calls),
    ...compareCalls('new', model.news, published.news),
  ];
}

function compareGenerics({ generics: model }: Fact, { generics: published }: Fact): readonly string[] {
  if (model === undefined || published === undefined) return [];
  const fits = published[0] <= model[1] && model[0] <= published[1] && model[1] >= published[1];
  return fits ? [] : [`takes ${model.join(' to ')} type arguments, published with ${published.join(' to ')}`];
}

function compareCalls(how: string, model: readonly Signature[] = [], published: readonly Signature[] = []): readonly string[] {
  if (model.length === 0) return [];
  if (published.length === 0) return [`has a ${how} signature, and the published type has none`];
  const shapes = published.map(shapeOf);
  const least = Math.min(...published.map(leastOf));
  const most = Math.max(...published.map(mostOf));
  const demanding = Math.min(...model.map(leastOf)) > least;
  return model.flatMap(signature => {
    const here = shapeOf(signature);
    const text = `${how} (${signature.slice(0, -1).join(', ')})`;
    // What asks for less reads the same calls; what asks for more would not understand some.
    if (demanding && here.least > least) return [`${text} requires parameter ${String(least + 1)}, which the published type does not`];
    if (here.most > most) return [`${text} has more parameters than the ${String(most)} that are published`];
    return [...compareParameters(text, here, shapes), ...compareResults(text, here, shapes)];
  });
}

const mostOf = (signature: Signature): number => (signature.some(part => part.startsWith('...')) ? Infinity : signature.length - 1);

const leastOf = (signature: Signature): number => signature.slice(0, -1).filter(part => !/^\.\.\.|\?:/.test(part)).length;

interface Shape {
  readonly least: number;
  readonly most: number;
  /** Kinds of a parameter by its position; those of a rest parameter repeat. */
  readonly kindsAt: (position: number) => string | undefined;
  readonly count: number;
  readonly result: string;
}

function shapeOf(signature: Signature): Shape {
  const parameters = signature.slice(0, -1).map(readParameter);
  const rest = parameters.at(-1)?.rest === true ? parameters.at(-1) : undefined;
  return {
    least: rest?.kinds === '*' ? Infinity : parameters.filter(parameter => !parameter.optional && !parameter.rest).length,
    // A model's `...values: any[]` stands for whatever follows.
    most: rest === undefined ? parameters.length : rest.kinds === '*' ? parameters.length - 1 : Infinity,
    kindsAt: position => parameters[position]?.kinds ?? rest?.kinds,
    count: parameters.length,
    result: signature.at(-1) ?? '*',
  };
}

function compareParameters(text: string, model: Shape, published: readonly Shape[]): readonly string[] {
  return Array.from({ length: model.count }, (_, position) => position).flatMap(position => {
    const kinds = published.map(shape => shape.kindsAt(position) ?? '').join('');
    const own = model.kindsAt(position) ?? '*';
    return kinds === '' || overlap(own, kinds)
      ? []
      : [`${text}: parameter ${String(position + 1)} is ${inWords(own)}, published as ${inWords(kinds)}`];
  });
}

function compareResults(text: string, model: Shape, published: readonly Shape[]): readonly string[] {
  const kinds = published.map(shape => shape.result).join('');
  return overlap(model.result, kinds) ? [] : [`${text} gives ${inWords(model.result)}, published as ${inWords(kinds)}`];
}

/** An object may be an array or a function with members; a promise is told apart. `v` is nothing, which may be anything ignored. */
function overlap(model: string, published: string): boolean {
  if ([model, published].some(kinds => kinds === '' || /[*]/.test(kinds))) return true;
  if (model === 'v') return true;
  return model.split('').some(kind => published.includes(kind) || (like.has(kind) && [...like].some(other => published.includes(other))));
}

const like: ReadonlySet<string> = new Set(['o', 'a', 'f']);

const words: Readonly<Record<string, string>> = {
  s: 'a string',
  n: 'a number',
  b: 'a boolean',
  i: 'a bigint',
  y: 'a symbol',
  f: 'a function',
  a: 'an array',
  p: 'a promise',
  o: 'an object',
  v: 'nothing',
  t: 'a type',
};

const inWords = (kinds: string): string => [...new Set(kinds.split(''))].map(kind => words[kind] ?? kind).join(' or ');
