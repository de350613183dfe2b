import type { Check } from './check.ts';

/** Consent is given for one or more specific purposes (GDPR art. 6.1.a, recital 32): a permit for any purpose cannot rest on it. */
export const consentWithoutPurpose: Check = {
  name: 'consent-without-purpose',
  find: ({ policy, entry }) =>
    policy.statements.flatMap(({ source, purposes }) => {
      if (source.file !== entry || source.consent === undefined || purposes !== undefined) return [];
      return {
        name: 'consent-without-purpose',
        severity: 'warning',
        file: source.file,
        span: source.consent.span,
        message: `the permit \`${source.id}\` asks for consent to no purpose of its own`,
        help: 'name what people are asked about: `purpose: …` in the permit',
      };
    }),
};
