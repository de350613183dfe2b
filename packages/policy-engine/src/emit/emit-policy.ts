import { compiledFormat, type CompiledCategory, type CompiledPolicy } from '../compiled-policy.ts';
import type { ResolvedCategory, ResolvedPolicy } from '../resolve/resolved-policy.ts';
import { byId } from './by-id.ts';
import { digestOf } from './digest.ts';
import { emitAudit } from './emit-audit.ts';
import { emitBreach } from './emit-breach.ts';
import { emitProcessor } from './emit-processor.ts';
import { emitResidency } from './emit-residency.ts';
import { emitRetention } from './emit-retention.ts';
import { emitRights } from './emit-rights.ts';
import { emitSafeguards } from './emit-safeguards.ts';
import { emitStatement } from './emit-statement.ts';
import { emitStore } from './emit-store.ts';
import { emitWaiver } from './emit-waiver.ts';
import { given } from './given.ts';

/** The compiled form: sorted by id, so that the order of a file never shows, and sealed by a digest. */
export function emitPolicy(resolved: ResolvedPolicy): CompiledPolicy {
  const content: Omit<CompiledPolicy, 'digest'> = {
    format: compiledFormat,
    id: resolved.id,
    version: resolved.version,
    ...emitHead(resolved),
    categories: byId([...resolved.categories.values()].map(emitCategory)),
    subjects: byId([...resolved.subjects.values()].map(({ id, dpv, types }) => ({ id, types, ...given({ dpv }) }))),
    purposes: byId([...resolved.purposes].map(([id, { dpv, sale, signals }]) => ({ id, sale, signals, ...given({ dpv }) }))),
    roles: sortedRecord(resolved.roles, role => role.includes),
    regions: sortedRecord(resolved.regions, region => region.countries),
    attributes: [...resolved.attributes.keys()].sort().flatMap(path => {
      const attribute = resolved.attributes.get(path);
      return attribute === undefined ? [] : [{ path, type: attribute.type }];
    }),
    statements: byId(resolved.statements.map(emitStatement)),
    safeguards: emitSafeguards(resolved.safeguards),
    residency: byId(resolved.residency.map(emitResidency)),
    retention: byId(resolved.retention.map(emitRetention)),
    stores: byId([...resolved.stores.values()].map(emitStore)),
    processors: byId([...resolved.processors.values()].map(emitProcessor)),
    rights: emitRights(resolved.rights),
    breach: emitBreach(resolved.breach),
    ...given({ audit: emitAudit(resolved.audit) }),
    waivers: byId(resolved.waivers.map(emitWaiver)),
  };
  return { ...content, digest: digestOf(content) };
}

/** What the entry says about itself. */
function emitHead({ documents: [entry] }: ResolvedPolicy): Pick<CompiledPolicy, 'title' | 'owner' | 'reviewBy'> {
  const owner = entry?.owner && { team: entry.owner.team, ...given({ contact: entry.owner.contact }) };
  return given({ title: entry?.title, owner, reviewBy: entry?.reviewBy?.text });
}

function emitCategory({ id, sensitivity, dpv, laws, words, ambiguous, types, shown }: ResolvedCategory): CompiledCategory {
  return { id, sensitivity, ...given({ dpv }), laws, words, ambiguous, types, ...given({ shown }) };
}

function sortedRecord<T, R>(map: ReadonlyMap<string, T>, toValue: (value: T) => R): Readonly<Record<string, R>> {
  return Object.fromEntries([...map].map(([id, value]) => [id, toValue(value)] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
