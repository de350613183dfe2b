import type { CompiledPolicy, CompiledStatement } from '../compiled-policy.ts';
import { actions } from '../schema/terms.ts';
import { no, unknown, yes, type Truth } from './truth.ts';

/** A bit for each statement. */
type Bits = Uint32Array;

/** What a question asks about, as numbers of words; 0 is unknown. */
export interface CellAddress {
  readonly role: number;
  readonly action: number;
  readonly purpose: number;
  readonly leaf: number;
}

/** For each word of each part of a scope, the statements whose scope it meets or, for what is unknown, may meet. */
export interface Scopes {
  readonly size: number;
  readonly roles: readonly Bits[];
  readonly actions: readonly Bits[];
  readonly purposes: readonly Bits[];
  readonly leaves: readonly Bits[];
  readonly statements: readonly CompiledStatement[];
}

export function scopesOf(policy: CompiledPolicy, leaves: readonly (string | undefined)[]): Scopes {
  const { statements } = policy;
  const words = (ids: readonly string[]): Meanings => ids.map(id => [id]);
  return {
    size: statements.length,
    roles: bitsOf(Object.values(policy.roles), statements, ({ actors }) => actors),
    actions: bitsOf(words(actions), statements, statement => statement.actions),
    purposes: bitsOf(words(policy.purposes.map(({ id }) => id)), statements, ({ purposes }) => purposes),
    leaves: bitsOf(words(leaves.filter(leaf => leaf !== undefined)), statements, ({ categories }) => categories),
    statements,
  };
}

/** Statements whose scope matches, or may: the work grows with their number, not with that of all. */
export function statementsAt(scopes: Scopes, address: CellAddress): readonly { readonly place: number; readonly scope: Truth }[] {
  const parts = [scopes.roles[address.role], scopes.actions[address.action], scopes.purposes[address.purpose], scopes.leaves[address.leaf]];
  const found: { place: number; scope: Truth }[] = [];
  for (let word = 0; word * 32 < scopes.size; word++) {
    let left = parts.reduce((common, part) => common & (part?.[word] ?? 0), -1);
    while (left !== 0) {
      const bit = 31 - Math.clz32(left);
      left &= ~(1 << bit);
      found.push({ place: word * 32 + bit, scope: scopeAt(scopes.statements[word * 32 + bit], address) });
    }
  }
  return found.sort((a, b) => a.place - b.place);
}

/** Of a statement whose scope may match: whether it does. */
function scopeAt(statement: CompiledStatement | undefined, address: CellAddress): Truth {
  if (statement === undefined) return no;
  const isOpen =
    (address.role === 0 && statement.actors !== undefined) ||
    (address.action === 0 && statement.actions !== undefined) ||
    (address.purpose === 0 && statement.purposes !== undefined) ||
    (address.leaf === 0 && statement.categories !== undefined);
  return isOpen ? unknown : yes;
}

/** What each word means in a scope: itself, or of a role all that it includes. */
type Meanings = readonly (readonly string[])[];

/** A part that is not written means any; what is unknown may be any, even where the words that are written select nothing. */
function bitsOf(
  meanings: Meanings,
  statements: readonly CompiledStatement[],
  part: (statement: CompiledStatement) => readonly string[] | undefined,
): readonly Bits[] {
  const sets = [undefined, ...meanings].map(() => new Uint32Array(Math.ceil(statements.length / 32)));
  const setsOfWord = new Map<string, Bits[]>();
  meanings.forEach((meant, place) => {
    const set = sets[place + 1];
    if (set === undefined) return;
    for (const word of meant) setsOfWord.set(word, [...(setsOfWord.get(word) ?? []), set]);
  });
  statements.forEach((statement, place) => {
    const written = part(statement);
    const [ofUnknown] = sets;
    if (written === undefined) for (const set of sets) add(set, place);
    else if (ofUnknown !== undefined) add(ofUnknown, place);
    for (const word of written ?? []) for (const set of setsOfWord.get(word) ?? []) add(set, place);
  });
  return sets;
}

function add(set: Bits, place: number): void {
  set[place >> 5] = (set[place >> 5] ?? 0) | (1 << (place & 31));
}
