import type { Diagnostic } from '../diagnostic.ts';
import type { Reference } from '../document/policy-document.ts';
import type { ResolvedPolicy, ResolvedProcessor } from '../resolve/resolved-policy.ts';
import type { Check } from './check.ts';
import { listIds } from './wording/list-ids.ts';

/**
 * A purpose or a category that a processor is declared for, and that no permit lets anyone share: the agreement covers more
 * than is used, or a permit was forgotten. Asked only of policies that permit anything.
 */
export const processorNotPermitted: Check = {
  name: 'processor-not-permitted',
  find: ({ policy, entry, incomplete }) => {
    if (incomplete || !policy.statements.some(({ effect }) => effect === 'permit')) return [];
    return [...policy.processors.values()]
      .filter(({ source }) => source.file === entry)
      .flatMap(processor => unpermitted(processor, policy));
  },
};

function unpermitted({ source, categories, purposes }: ResolvedProcessor, policy: ResolvedPolicy): readonly Diagnostic[] {
  // It receives nothing, and needs nobody's leave.
  if (categories.ids.length === 0) return [];
  const shared = new Map(purposes.map(purpose => [purpose, sharedFor(policy, purpose)]));
  const isUsed = (purpose: string): boolean => categories.ids.some(id => shared.get(purpose)?.(id) === true);
  const unused = source.purposes.filter(({ text }) => shared.has(text) && !isUsed(text));
  const told = unused.map(purpose => warning(purpose, source.id, listIds(categories.ids), purpose.text));
  // Without a purpose there is nothing to say of single categories.
  const used = purposes.filter(isUsed);
  if (used.length === 0) return told;
  const idle = categories.parts.filter(
    ({ ids }) => ids.length > 0 && !ids.some(id => used.some(purpose => shared.get(purpose)?.(id) === true)),
  );
  return [...told, ...idle.map(({ reference, ids }) => warning(reference, source.id, listIds(ids), used.join(' or ')))];
}

/** Whether a permit lets anyone share a category for a purpose. */
function sharedFor({ statements }: ResolvedPolicy, purpose: string): (category: string) => boolean {
  const permits = statements.filter(
    ({ effect, actions, purposes }) => effect === 'permit' && (actions?.includes('share') ?? true) && (purposes?.includes(purpose) ?? true),
  );
  if (permits.some(({ categories }) => categories === undefined)) return () => true;
  const shared = new Set(permits.flatMap(({ categories }) => categories?.ids ?? []));
  return category => shared.has(category);
}

function warning({ file, span }: Reference, processor: string, categories: string, purpose: string): Diagnostic {
  return {
    name: 'processor-not-permitted',
    severity: 'warning',
    file,
    span,
    message: `no permit lets anyone share ${categories} for ${purpose}, which \`${processor}\` is declared for`,
    help: 'add a permit with `action: share`, or take it away from the processor',
  };
}
