import { msPerDay } from '../time/instant.ts';
import { waiverStateAt } from '../waivers.ts';
import type { Check } from './check.ts';

/** Time to mend what a waiver covers before its findings are back. */
const daysBefore = 14;

/** A waiver that ends within two weeks. */
export const waiverExpiring: Check = {
  name: 'waiver-expiring',
  find: ({ policy, entry, now }) => {
    const later = new Date(now.getTime() + daysBefore * msPerDay);
    return policy.waivers.flatMap(({ source }) => {
      const { expires, id, file } = source;
      if (file !== entry || expires === undefined) return [];
      if (waiverStateAt(expires.text, now) !== 'in-force' || waiverStateAt(expires.text, later) !== 'expired') return [];
      return [
        {
          name: 'waiver-expiring',
          severity: 'warning',
          file,
          span: expires.span,
          message: `the waiver \`${id}\` ends on ${expires.text}, and its findings come back`,
          help: 'mend what it covers, or have it approved again with a new day',
        },
      ];
    });
  },
};
