import type { AuditStatus, DataAccess } from '../facts.ts';
import { printGuards } from '../printed/print-guards.ts';
import type { PlaceWriter } from '../printed/place-writer.ts';
import { printShortLabel } from '../printed/print-label.ts';

export function printAccesses(accesses: readonly DataAccess[], places: PlaceWriter): readonly string[] {
  return accesses.flatMap(({ action, text, inFunction, labels, audit, guards, ...place }) => [
    `${places.write(place)} ${text}: ${action} in ${inFunction}`,
    ...labels.map(label => `  ${printShortLabel(label)}`),
    ...[...printAudit(audit, places), ...printGuards(guards, places)].map(line => `  ${line}`),
  ]);
}

function printAudit(audit: AuditStatus, places: PlaceWriter): readonly string[] {
  if (audit.state === 'audited') return [`audited by ${audit.by.text} at ${places.write(audit.by)}`];
  const { exit, elsewhere, path } = audit;
  return [
    `not audited on the way to ${places.write(exit)} ${exit.text}`,
    ...path.map(step => `  ${places.write(step)} ${step.says}`),
    ...(elsewhere ? [`audited on another path by ${elsewhere.text} at ${places.write(elsewhere)}`] : []),
  ];
}
