import type { CompiledPolicy } from '../../compiled-policy.ts';
import { placeOfId } from '../policy-places.ts';
import type { PolicyUnderTest } from '../policy-under-test.ts';
import type { Place } from '../test-result.ts';
import { wholly, type Deletion } from './deletion.ts';
import { breachDeletions, protectDeletions, residencyDeletions, retentionDeletions, rightsDeletions } from './rule-deletions.ts';
import { statementDeletions } from './statement-deletions.ts';

/** The policy with one clause deleted. */
export interface Mutant {
  /** `support-reads-contact: without context.ticketId is present` */
  readonly what: string;
  readonly place: Place;
  readonly policy: CompiledPolicy;
}

/** Every clause of the policy itself, each deleted once. What packs say is tested with them. */
export function mutantsOf(under: PolicyUnderTest): readonly Mutant[] {
  const { compiled } = under.policy;
  const { safeguards } = compiled;
  const mutants = <T>(list: PartList<T>): readonly Mutant[] => mutantsIn(under, list);
  return [
    ...mutants({
      parts: compiled.statements,
      nameOf: idOf,
      deletionsOf: statementDeletions,
      put: statements => ({ ...compiled, statements }),
    }),
    ...mutants({
      parts: safeguards.protect,
      nameOf: idOf,
      deletionsOf: protectDeletions,
      put: protect => ({ ...compiled, safeguards: { ...safeguards, protect } }),
    }),
    ...mutants({
      parts: safeguards.transport,
      nameOf: idOf,
      deletionsOf: wholly,
      put: transport => ({ ...compiled, safeguards: { ...safeguards, transport } }),
    }),
    ...mutants({
      parts: safeguards.audit,
      nameOf: idOf,
      deletionsOf: wholly,
      put: audit => ({ ...compiled, safeguards: { ...safeguards, audit } }),
    }),
    ...mutants({
      parts: compiled.residency,
      nameOf: idOf,
      deletionsOf: residencyDeletions,
      put: residency => ({ ...compiled, residency }),
    }),
    ...mutants({
      parts: compiled.retention,
      nameOf: idOf,
      deletionsOf: retentionDeletions,
      put: retention => ({ ...compiled, retention }),
    }),
    ...mutants({
      parts: compiled.rights,
      nameOf: ({ law }) => law,
      deletionsOf: rightsDeletions,
      put: rights => ({ ...compiled, rights }),
    }),
    ...mutants({
      parts: compiled.breach,
      nameOf: ({ law, notify }) => `${law}.${notify}`,
      deletionsOf: breachDeletions,
      put: breach => ({ ...compiled, breach }),
    }),
  ];
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}

/** One list of a policy, and how it is changed. */
interface PartList<T> {
  readonly parts: readonly T[];
  readonly nameOf: (part: T) => string;
  readonly deletionsOf: (part: T) => readonly Deletion<T>[];
  readonly put: (parts: readonly T[]) => CompiledPolicy;
}

function mutantsIn<T>(under: PolicyUnderTest, { parts, nameOf, deletionsOf, put }: PartList<T>): readonly Mutant[] {
  const seen = new Map<string, number>();
  return parts.flatMap((part, index) => {
    const name = nameOf(part);
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    const place = placeOfId(under, name, nth);
    if (place === undefined || !under.isOwn(place.file)) return [];
    return deletionsOf(part).map(({ what, part: changed }) => ({
      what: `${name}: ${what}`,
      place,
      policy: put(parts.toSpliced(index, 1, ...(changed === undefined ? [] : [changed]))),
    }));
  });
}
