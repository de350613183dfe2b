import type { Diagnostic } from '../../diagnostic.ts';
import type { Extends } from '../../resolve/overrides.ts';
import type { ResolvedPolicy, ResolvedSafeguard, ResolvedWaiver } from '../../resolve/resolved-policy.ts';
import { loosened } from './loosened.ts';
import { safeguardsOfRules } from '../../safeguards-of-rules.gen.ts';

/**
 * A waiver accepts findings against a safeguard that a parent demands. It changes no decision, it was approved and it ends: whoever
 * answers for the parent should know, so that it is a warning.
 */
export function loosenedWaivers(policy: ResolvedPolicy, extend: Extends): readonly Diagnostic[] {
  const safeguards = [...policy.safeguards, ...policy.overrides.safeguards.map(({ parent }) => parent)];
  return policy.waivers.flatMap(waiver => {
    const { source } = waiver;
    const parent = safeguards.find(safeguard => extend(source.file, safeguard.source.file) && isWaived(safeguard, waiver))?.source;
    if (parent === undefined) return [];
    const diagnostic = loosened({
      at: source.rule ?? source,
      message: `\`${source.id}\` waives findings against \`${parent.id}\`, which ${parent.file} demands`,
      help: 'make sure that whoever answers for it agrees, or narrow the scope',
      parent,
    });
    return [{ ...diagnostic, severity: 'warning' }];
  });
}

function isWaived({ source, categories }: ResolvedSafeguard, waiver: ResolvedWaiver): boolean {
  const enforced = safeguardsOfRules.find(({ rule }) => rule === waiver.source.rule?.text);
  if (enforced?.kind !== source.kind) return false;
  if (source.kind === 'protect' && !source.channels.some(channel => enforced.channels.includes(channel))) return false;
  if (waiver.categories === undefined || categories === undefined) return true;
  const waived = new Set(waiver.categories.ids);
  return categories.ids.some(id => waived.has(id));
}
