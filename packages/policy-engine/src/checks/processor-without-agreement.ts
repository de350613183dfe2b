import { parseInstant } from '../time/instant.ts';
import type { Check } from './check.ts';

/** A processor acts under a contract (GDPR art. 28.3); so do a business associate (HIPAA 164.504(e)) and a service provider (CPRA 1798.100(d)). */
export const processorWithoutAgreement: Check = {
  name: 'processor-without-agreement',
  find: ({ policy, entry, now }) =>
    [...policy.processors.values()]
      .filter(({ source }) => source.file === entry)
      .flatMap(({ source }) => {
        const { agreement } = source;
        const day = agreement === undefined ? undefined : parseInstant(agreement.text);
        if (agreement !== undefined && (day === undefined || day.ms <= now.getTime())) return [];
        return [
          {
            name: 'processor-without-agreement',
            severity: 'warning',
            file: source.file,
            span: agreement?.span ?? source.span,
            message:
              agreement === undefined
                ? `\`${source.id}\` has no data processing agreement`
                : `the agreement with \`${source.id}\` is dated ${agreement.text}, which is still to come`,
            help: agreement === undefined ? 'conclude one, and write its day: `agreement: 2026-01-15`' : 'send it nothing until then',
          },
        ];
      }),
};
