import { waiverStateAt } from '../waivers.ts';
import type { Check } from './check.ts';

/** After its last day a waiver waives nothing: its findings are back. */
export const waiverExpired: Check = {
  name: 'waiver-expired',
  find: ({ policy, entry, now }) =>
    policy.waivers.flatMap(({ source }) => {
      const { expires, id, file } = source;
      if (file !== entry || expires === undefined || waiverStateAt(expires.text, now) !== 'expired') return [];
      return [
        {
          name: 'waiver-expired',
          severity: 'warning',
          file,
          span: expires.span,
          message: `the waiver \`${id}\` ended on ${expires.text}: its findings are back`,
          help: 'mend what it covered and take it out, or have it approved again with a new day',
        },
      ];
    }),
};
