import type { Check } from './check.ts';
import { asksBefore, salesOf } from './statements/sales.ts';

const optOuts = ['subject.signals.gpc', 'subject.signals.gpp', 'subject.optOuts'];

/** People may opt out of sale and sharing (CPRA 1798.120(a)), by a signal of their browser too (1798.135(b), 11 CCR 7025). */
export const saleWithoutOptOut: Check = {
  name: 'sale-without-opt-out',
  find: ({ policy, entry, incomplete }) =>
    (incomplete ? [] : salesOf(policy, entry))
      .filter(sale => !asksBefore(policy, sale, optOuts))
      .map(({ permit, purpose, place }) => ({
        name: 'sale-without-opt-out',
        severity: 'warning',
        file: place.file,
        span: place.span,
        message: `the permit \`${permit.source.id}\` serves the sale \`${purpose}\`, and nothing asks whether the person opted out`,
        help: 'add a forbid with `when: [ any: [ subject.signals.gpc == true, subject.optOuts has sale ] ]`',
      })),
};
