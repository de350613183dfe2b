import type { AttributeType, CompiledConsent } from '../../compiled-policy.ts';
import type { Clause, Condition } from '../../condition.ts';
import { stepsTo } from '../../decide/read-attribute.ts';
import { testOf } from '../../decide/test-condition.ts';
import { channels } from '../../schema/terms.ts';
import { candidateValues, missing, wordOf, type Candidate } from './candidate-values.ts';
import { consentStates, type ConsentState } from './consent-candidates.ts';
import { placeSignature, movementPaths } from './movement-signature.ts';
import { askedAt } from './request-at.ts';
import { conditionsOf, type Side, type Sides } from './side.ts';

/** Candidates that every clause of both policies answers alike. Never empty; the first stands for all. */
export type ValueClass = readonly Candidate[];

/** One thing that a request may say, with the classes of what it may say. */
export type Variable =
  | { readonly kind: 'value'; readonly path: string; readonly classes: readonly ValueClass[] }
  /** Is the word in the set? No, yes. */
  | { readonly kind: 'member'; readonly path: string; readonly word: string }
  /** A further member of the set: none; one that neither policy declares; one that only `before` or only `after` declares. */
  | { readonly kind: 'stranger'; readonly path: string; readonly words: readonly (string | undefined)[] }
  | { readonly kind: 'consent'; readonly states: readonly ConsentState[] };

export interface RequestSpace {
  readonly sides: Sides;
  readonly variables: readonly Variable[];
  readonly sizes: readonly number[];
  /** Number of the variable, by what it is about. */
  readonly valueAt: ReadonlyMap<string, number>;
  readonly memberAt: ReadonlyMap<string, number>;
  readonly strangerAt: ReadonlyMap<string, number>;
  readonly consent: number;
  /** In the order of the states of the consent variable. */
  readonly demands: readonly CompiledConsent[];
}

/** Parts of a request that are gone through word by word: conditions on them are answered when the words are known. */
export const wordPaths: readonly string[] = ['actor.role', 'action', 'purpose', 'categories'];

export function memberKey(path: string, word: string): string {
  return `${path}\n${word}`;
}

/** The same place in a request has one path, however it is written: `risk` is `context.risk`. */
export function pathOf(written: string): string {
  return stepsTo(written).join('.');
}

export function clausesOf(condition: Condition): readonly Clause[] {
  switch (condition.kind) {
    case 'clause':
      return [condition];
    case 'not':
      return clausesOf(condition.of);
    case 'all':
    case 'any':
      return condition.of.flatMap(clausesOf);
  }
}

export function typeAt({ policy }: Side, path: string): AttributeType {
  return policy.attributes.find(attribute => attribute.path === path)?.type ?? { kind: 'string' };
}

interface Use {
  readonly side: Side;
  readonly clause: Clause;
}

/** Everything that the answer of one of the policies may depend on, beside the words of the scope. */
export function requestSpaceOf(sides: Sides): RequestSpace {
  const uses = usesByPath(sides);
  const paths = [...new Set([...movementPaths, ...uses.keys()])].filter(path => !wordPaths.includes(path));
  const demands = demandsOf(sides);
  const variables: Variable[] = [];
  const [valueAt, memberAt, strangerAt] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  for (const path of paths) {
    const at = uses.get(path) ?? [];
    valueAt.set(path, variables.push({ kind: 'value', path, classes: classesOf(sides, path, at) }) - 1);
    const words = setWords(at);
    for (const word of words) memberAt.set(memberKey(path, word), variables.push({ kind: 'member', path, word }) - 1);
    const strangers = strangersAt(at, words);
    if (strangers.length > 1) strangerAt.set(path, variables.push({ kind: 'stranger', path, words: strangers }) - 1);
  }
  const consent = variables.push({ kind: 'consent', states: consentStates(demands) }) - 1;
  return { sides, variables, sizes: variables.map(sizeOf), valueAt, memberAt, strangerAt, consent, demands };
}

function sizeOf(variable: Variable): number {
  switch (variable.kind) {
    case 'value':
      return variable.classes.length;
    case 'member':
      return 2;
    case 'stranger':
      return variable.words.length;
    case 'consent':
      return variable.states.length;
  }
}

function usesByPath(sides: Sides): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  for (const side of sides) {
    for (const clause of conditionsOf(side.policy).flatMap(clausesOf)) {
      const path = pathOf(clause.path);
      uses.set(path, [...(uses.get(path) ?? []), { side, clause }]);
    }
  }
  return new Map([...uses].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Demands that consent may have to meet, each once; separate consent to a transfer among them. */
function demandsOf(sides: Sides): readonly CompiledConsent[] {
  const written = sides.flatMap(({ policy }) => policy.statements.flatMap(({ consent }) => consent ?? []));
  const transfers = sides.some(({ policy }) => policy.residency.some(({ transfer }) => transfer.separateConsent));
  const demands = [...written, ...(transfers ? [{ separate: true }] : [])];
  return [...new Map(demands.map(demand => [demandKey(demand), demand])).values()];
}

export function demandKey({ noticeVersion, maxAge, separate }: CompiledConsent): string {
  return JSON.stringify([noticeVersion?.operator, noticeVersion?.version, maxAge, separate === true]);
}

/** Candidates of the types that either policy gives the path, joined where nothing tells them apart. */
function classesOf(sides: Sides, path: string, uses: readonly Use[]): readonly ValueClass[] {
  const policies = sides.map(({ policy }) => policy);
  const types = new Map(uses.map(({ side, clause }) => [JSON.stringify(typeAt(side, clause.path)), typeAt(side, clause.path)]));
  const typed = [...types.values()].flatMap(type => candidateValues(type, clausesOfKind(uses, type.kind), policies));
  const candidates = [...movementCandidates(sides, path, uses), ...typed, missing];
  const tests = uses.map(({ side, clause }) => testOf({ compiled: side.policy, places: side.index.places }, clause));
  const classes = new Map<string, Candidate[]>();
  const seen = new Set<string>();
  let run = 0;
  let lastTruths = '';
  for (const candidate of candidates) {
    const name = JSON.stringify([candidate.value]);
    if (seen.has(name)) continue;
    seen.add(name);
    const asked = askedAt([[path, candidate.value]]);
    const truths = JSON.stringify([
      tests.map(test => test(asked)),
      placeSignature(sides, path, candidate.value),
      Array.isArray(candidate.value),
    ]);
    if (truths !== lastTruths) run++;
    lastTruths = truths;
    // Numbers and dates are only joined with their neighbours, so that a class is a stretch that can be told.
    const key = candidate.stretch === undefined ? truths : `${truths} ${run}`;
    classes.set(key, [...(classes.get(key) ?? []), candidate]);
  }
  return [...classes.values()];
}

function clausesOfKind(uses: readonly Use[], kind: AttributeType['kind']): readonly Clause[] {
  return uses.filter(use => typeAt(use.side, use.clause.path).kind === kind).map(({ clause }) => clause);
}

/** Ids that the policies declare, for the parts of a request that say where data goes. */
function movementCandidates(sides: Sides, path: string, uses: readonly Use[]): readonly Candidate[] {
  const words = (ids: readonly string[]): readonly Candidate[] => [...new Set(ids)].sort().map(wordOf);
  switch (path) {
    case 'recipient':
      return [
        ...words(sides.flatMap(({ policy }) => policy.processors.map(({ id }) => id))),
        { value: 'no such recipient', label: 'a recipient that is not declared' },
      ];
    case 'store':
      return [
        ...words(sides.flatMap(({ policy }) => policy.stores.map(({ id }) => id))),
        { value: 'no such store', label: 'a store that is not declared' },
      ];
    case 'channel':
      return [...words(channels), { value: 'no such channel', label: 'a channel that is not known' }];
    case 'region':
    case 'subject.region':
      return candidateValues(
        { kind: 'place' },
        uses.map(({ clause }) => clause),
        sides.map(({ policy }) => policy),
      );
    default:
      return [];
  }
}

function setWords(uses: readonly Use[]): readonly string[] {
  const asked = uses.filter(({ side, clause }) => clause.operator === 'has' && typeAt(side, clause.path).kind === 'set');
  return [...new Set(asked.flatMap(({ clause }) => (typeof clause.value === 'string' ? clause.value : [])))].sort();
}

/** Members that no clause names, by which policy declares them; `undefined`: no such member. */
function strangersAt(uses: readonly Use[], words: readonly string[]): readonly (string | undefined)[] {
  const declared = uses.flatMap(({ side, clause }) => {
    const type = typeAt(side, clause.path);
    return type.kind === 'set' && type.values !== undefined ? [{ side: side.name, values: type.values }] : [];
  });
  const valuesOf = (name: Side['name']): readonly string[] | undefined => declared.find(({ side }) => side === name)?.values;
  const [before, after] = [valuesOf('before'), valuesOf('after')];
  let unknown = 'any-other';
  while ([...words, ...(before ?? []), ...(after ?? [])].includes(unknown)) unknown += '-word';
  const only = (own: readonly string[] | undefined, other: readonly string[] | undefined): readonly string[] =>
    (own ?? []).filter(word => other !== undefined && !other.includes(word) && !words.includes(word)).slice(0, 1);
  return [undefined, ...(before === undefined && after === undefined ? [] : [unknown]), ...only(before, after), ...only(after, before)];
}
