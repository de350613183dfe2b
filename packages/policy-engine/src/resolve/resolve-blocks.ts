import type { PolicyDocument } from '../document/policy-document.ts';
import { resolveBreach } from './resolve-breach.ts';
import { resolveProcessors } from './resolve-processors.ts';
import { resolveResidency } from './resolve-residency.ts';
import { resolveRetention } from './resolve-retention.ts';
import { resolveStores } from './resolve-stores.ts';
import { resolveWaivers } from './resolve-waivers.ts';
import type { ResolvedPolicy } from './resolved-policy.ts';
import type { Scope } from './scope.ts';

type Blocks = Pick<ResolvedPolicy, 'residency' | 'retention' | 'stores' | 'processors' | 'rights' | 'breach' | 'audit' | 'waivers'>;

/** The parts of a policy beside its statements and safeguards, joined over all documents. */
export function resolveBlocks(documents: readonly PolicyDocument[], scope: Scope): Blocks {
  return {
    residency: resolveResidency(documents, scope),
    retention: resolveRetention(documents, scope),
    stores: resolveStores(documents, scope),
    processors: resolveProcessors(documents, scope),
    rights: documents.flatMap(document => document.rights.map(source => ({ source }))),
    breach: resolveBreach(documents, scope),
    audit: documents.flatMap(document => document.audit ?? []),
    waivers: resolveWaivers(documents, scope),
  };
}
