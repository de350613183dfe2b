import type { CompiledPolicy, CompiledStatement } from '../../compiled-policy.ts';
import type { PolicyIndex } from '../../decide/policy.ts';
import { canonicalJson } from '../../emit/canonical-json.ts';
import type { Words } from './answer-diagram.ts';
import type { Side, Sides } from './side.ts';

/** Can the two policies answer requests with these words differently? `false` only if they cannot. */
export type MayDiffer = (words: Words) => boolean;

/**
 * Where no permit can match on either side, both deny. And where everything around the statements is as it was, only the
 * statements that the other policy does not have can make a difference: what both have says the same in both.
 */
export function mayDifferBetween(sides: Sides, ownStatements: readonly ReadonlySet<CompiledStatement>[]): MayDiffer {
  const [before, after] = [sides[0].policy, sides[1].policy];
  const isAround = canonicalJson(surroundingsOf(before, after)) === canonicalJson(surroundingsOf(after, before));
  const permits = sides.map(({ policy }) => bitsOf(policy.statements, ({ effect }) => effect === 'permit'));
  const own = sides.map(({ policy }, place) => bitsOf(policy.statements, statement => ownStatements[place]?.has(statement) === true));
  return words => {
    const [first, second] = sides.map(side => addressesAt(side, words));
    if (first === undefined || second === undefined) return true;
    const meets = (bits: readonly Uint32Array[]): boolean =>
      sides.some(({ index }, place) => [first, second][place]?.some(address => doMeet(index, address, bits[place])) === true);
    if (!meets(permits)) return false;
    const isKnownAlike = [0, 1, 2].every(part => isSomewhere(first, part) === isSomewhere(second, part)) && first.length === second.length;
    return !isAround || !isKnownAlike || isSomewhere(first, 3) !== isSomewhere(second, 3) || meets(own);
  };
}

/** Numbers of role, action, purpose and leaf. */
type Address = readonly [number, number, number, number];

function isSomewhere(addresses: readonly Address[], part: number): boolean {
  return addresses.every(address => address[part] !== 0);
}

function addressesAt({ index }: Side, { role, action, category, purpose }: Words): readonly Address[] {
  const start = [index.roles.get(role) ?? 0, index.actions.get(action) ?? 0, index.purposes.get(purpose) ?? 0] as const;
  return (index.leavesBelow.get(category) ?? [0]).map(leaf => [...start, leaf]);
}

function doMeet({ scopes }: PolicyIndex, [role, action, purpose, leaf]: Address, bits: Uint32Array | undefined): boolean {
  const parts = [scopes.roles[role], scopes.actions[action], scopes.purposes[purpose], scopes.leaves[leaf], bits];
  for (let word = 0; word * 32 < scopes.size; word++) {
    if (parts.reduce((common, part) => common & (part?.[word] ?? 0), -1) !== 0) return true;
  }
  return false;
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
