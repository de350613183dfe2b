import type { Obligation } from '../../decide/request.ts';
import type { ObligationWord } from '../test-document.ts';

/** Is it owed? `audit` by any level, `audit.full` by that alone; `full` holds more than `basic`, so it is both. */
export function owes(obligations: readonly Obligation[], word: ObligationWord): boolean {
  const [kind, level] = word.split('.');
  const owed = obligations.find(obligation => obligation.kind === kind);
  return owed !== undefined && (level === undefined || (owed.kind === 'audit' && (owed.level === level || owed.level === 'full')));
}

export function describeObligation(obligation: Obligation): string {
  switch (obligation.kind) {
    case 'audit':
      return `audit.${obligation.level}`;
    case 'minimize':
      return 'minimize';
    case 'pseudonymize':
      return `pseudonymize (${obligation.paths.join(', ')})`;
    case 'aggregate':
      return `aggregate (${obligation.least})`;
    case 'protect':
      return `protect (${obligation.accept.map(list => list.join(' or ')).join('; ')})`;
  }
}
