import type { Check } from './check.ts';
import { asksBefore, salesOf } from './statements/sales.ts';

/** Data of people under 16 may be sold or shared only if they, or under 13 their parents, have agreed (CPRA 1798.120(c)). */
export const minorWithoutGuard: Check = {
  name: 'minor-without-guard',
  find: ({ policy, entry, incomplete }) =>
    (incomplete ? [] : salesOf(policy, entry))
      .filter(sale => !asksBefore(policy, sale, ['subject.age']))
      .map(({ permit, purpose, place }) => ({
        name: 'minor-without-guard',
        severity: 'warning',
        file: place.file,
        span: place.span,
        message: `the permit \`${permit.source.id}\` serves the sale \`${purpose}\`, and nothing asks for the person's age`,
        help: 'add `subject.age < 16` to the conditions of a forbid for this purpose',
      })),
};
