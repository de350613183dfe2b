import type { CompiledPolicy, CompiledStatement } from '../../compiled-policy.ts';
import type { PolicyIndex } from '../../decide/policy-index.ts';
import { canonicalJson } from '../../emit/canonical-json.ts';
import type { Sides } from './side.ts';
import type { WordClass, WordClasses } from './word-classes.ts';

/** Places of the classes of role, action, category and purpose. */
export type Point = readonly [role: number, action: number, category: number, purpose: number];

/**
 * Combinations of words that the two policies may answer differently; all others they answer alike. Where no permit can
 * match on either side, both deny. And where everything around the statements is as it was, only the statements that the
 * other policy does not have can make a difference: what both have says the same in both.
 */
export function pointsThatMayDiffer(sides: Sides, classes: WordClasses, own: readonly ReadonlySet<CompiledStatement>[]): readonly Point[] {
  const [before, after] = [sides[0].policy, sides[1].policy];
  const isAround = canonicalJson(surroundingsOf(before, after)) === canonicalJson(surroundingsOf(after, before));
  const rows = sides.map(({ index }) => rowsOf(index, classes));
  const isKnownAlike = (part: keyof Rows, place: number): boolean => rows[0]?.[part][place]?.meaning === rows[1]?.[part][place]?.meaning;
  const start = sides.map(({ policy }, place) => [
    bitsOf(policy.statements, ({ effect }) => effect === 'permit'),
    bitsOf(policy.statements, statement => own[place]?.has(statement) === true),
  ]);
  const met = (sets: Sets, part: keyof Rows, place: number): Sets =>
    sets.map((own, side) => own.map(bits => intersection(bits, rows[side]?.[part][place]?.bits)));
  const points: Point[] = [];
  const descend = (sets: Sets, isAlike: boolean, chosen: readonly number[]): void => {
    if (sets.every(([permits]) => isEmpty(permits))) return;
    const part = order[chosen.length];
    if (part === undefined) {
      const [role = 0, action = 0, category = 0, purpose = 0] = chosen;
      if (!isAlike || sets.some(([, own]) => !isEmpty(own))) points.push([role, action, category, purpose]);
      return;
    }
    classes[part].forEach((_, place) => descend(met(sets, part, place), isAlike && isKnownAlike(part, place), [...chosen, place]));
  };
  descend(start, isAround, []);
  return points;
}

const order = ['roles', 'actions', 'categories', 'purposes'] as const;

/** Of each side, the permits and the statements of its own that have not been ruled out. */
type Sets = readonly (readonly Uint32Array[])[];

/** Statements that a class of words may meet, and whether, and as how many leaves, the policy knows it. */
type Rows = Readonly<Record<(typeof order)[number], readonly { readonly bits: Uint32Array; readonly meaning: string }[]>>;

function rowsOf(index: PolicyIndex, classes: WordClasses): Rows {
  const { scopes } = index;
  const rowsOfWords = (words: readonly WordClass[], numbers: ReadonlyMap<unknown, number>, bits: readonly Uint32Array[]): Rows['roles'] =>
    words.map(([word]) => {
      const number = numbers.get(word) ?? 0;
      return { bits: bits[number] ?? new Uint32Array(), meaning: String(number !== 0) };
    });
  return {
    roles: rowsOfWords(classes.roles, index.roles, scopes.roles),
    actions: rowsOfWords(classes.actions, index.actions, scopes.actions),
    purposes: rowsOfWords(classes.purposes, index.purposes, scopes.purposes),
    categories: classes.categories.map(([word]) => {
      const leaves = index.leavesBelow.get(word) ?? [0];
      const bits = leaves.map(leaf => scopes.leaves[leaf] ?? new Uint32Array()).reduce(union);
      return { bits, meaning: leaves.map(leaf => index.leaves[leaf] ?? '').join() };
    }),
  };
}

function intersection(a: Uint32Array, b: Uint32Array | undefined): Uint32Array {
  return a.map((word, place) => word & (b?.[place] ?? 0));
}

function union(a: Uint32Array, b: Uint32Array): Uint32Array {
  return a.map((word, place) => word | (b[place] ?? 0));
}

function isEmpty(bits: Uint32Array | undefined): boolean {
  return bits === undefined || bits.every(word => word === 0);
}

function bitsOf(statements: readonly CompiledStatement[], has: (statement: CompiledStatement) => boolean): Uint32Array {
  const bits = new Uint32Array(Math.ceil(statements.length / 32));
  statements.forEach((statement, place) => {
    if (has(statement)) bits[place >> 5] = (bits[place >> 5] ?? 0) | (1 << (place & 31));
  });
  return bits;
}

/** Everything that an answer depends on but the statements and the words of their scopes; of `other`'s words alone nothing. */
function surroundingsOf(policy: CompiledPolicy, other: CompiledPolicy): unknown {
  const isShared = (path: string): boolean => other.attributes.some(attribute => attribute.path === path);
  return [
    policy.attributes.filter(({ path }) => isShared(path)).toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    policy.subjects.map(({ id }) => id),
    Object.entries(policy.roles)
      .filter(([role]) => Object.hasOwn(other.roles, role))
      .map(([role, includes]) => [role, includes.filter(one => Object.hasOwn(other.roles, one))]),
    policy.regions,
    policy.residency,
    policy.stores.map(({ id, regions, transfer = '', channel }) => [id, regions, transfer, channel]),
    policy.processors.map(({ id, regions, transfer = '', categories, purposes }) => [id, regions, transfer, categories, purposes]),
    policy.safeguards.protect.filter(({ accept }) => accept.length === 0),
    policy.safeguards.audit,
  ];
}

/** Of each policy, the statements that the other does not have. */
export function ownStatementsOf(sides: Sides): readonly ReadonlySet<CompiledStatement>[] {
  const meanings = sides.map(({ policy }) => new Map(policy.statements.map(statement => [statement, meaningOf(statement)])));
  return meanings.map((own, place) => {
    const others = new Set(meanings[1 - place]?.values());
    return new Set([...own].filter(([, meaning]) => !others.has(meaning)).map(([statement]) => statement));
  });
}

/** What a statement says, whatever it is called and however it is explained. */
function meaningOf({ effect, actors, actions, categories, purposes, when, unless, ...duties }: CompiledStatement): string {
  const { consent, minimize, transform, audit } = duties;
  return canonicalJson({ effect, actors, actions, categories, purposes, when, unless, consent, minimize, transform, audit });
}
