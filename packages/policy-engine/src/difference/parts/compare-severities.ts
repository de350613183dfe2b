import type { CompiledPolicy, FindingSeverity } from '../../compiled-policy.ts';
import type { PartChange } from '../difference.ts';

const severities: readonly FindingSeverity[] = ['suggestion', 'warning', 'error'];

/** How findings against a statement or safeguard count; what is written nowhere is as each rule says. */
export function compareSeverities(before: CompiledPolicy, after: CompiledPolicy): readonly PartChange[] {
  const old = new Map(demandsOf(before).map(({ id, severity }) => [id, severity]));
  return demandsOf(after).flatMap(({ id, severity }) => {
    const was = old.get(id);
    if (!old.has(id) || was === severity) return [];
    const isLower =
      severity !== undefined && (was === undefined ? severity !== 'error' : severities.indexOf(severity) < severities.indexOf(was));
    const kind = isLower ? 'lower-severity' : 'higher-severity';
    return [
      { kind, part: 'statements', id, text: `findings against ${id}: ${was ?? 'as the rule says'} -> ${severity ?? 'as the rule says'}` },
    ];
  });
}

function demandsOf({ statements, safeguards }: CompiledPolicy): readonly { readonly id: string; readonly severity?: FindingSeverity }[] {
  return [...statements, ...safeguards.protect, ...safeguards.transport, ...safeguards.audit];
}
