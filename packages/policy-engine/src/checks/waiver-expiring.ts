import { waiverStateAt } from '../waivers.ts';
import type { Check } from './check.ts';

/** A waiver that ends within two weeks. */
export const waiverExpiring: Check = {
  name: 'waiver-expiring',
  find: ({ policy, entry, now }) =>
    policy.waivers.flatMap(({ source }) => {
      const { expires, id, file } = source;
      if (file !== entry || expires === undefined || waiverStateAt(expires.text, now) !== 'ending') return [];
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
    }),
};
