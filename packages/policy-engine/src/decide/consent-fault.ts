import type { CompiledConsent } from '../compiled-policy.ts';
import type { Asked } from './asked.ts';
import { consentTest } from './consent.ts';
import { valueText } from './clause-text.ts';
import type { SeenClause } from './explanation.ts';
import { isText, own } from './own.ts';

const signs = { eq: '==', lt: '<', le: '<=', gt: '>', ge: '>=' } as const;

/** Why the consent that a permit wants is not known to be in force; nothing when it is. */
export function consentFault(purposes: ReadonlySet<unknown>, demand: CompiledConsent, asked: Asked): SeenClause | undefined {
  if (consentTest(purposes, demand)(asked)) return undefined;
  const records = own(asked.subject, 'consents');
  return {
    kind: 'consent',
    path: 'subject.consents',
    clause: demandText(demand),
    ...(records === undefined ? {} : { seen: records }),
    isUnknown: records === undefined || asked.purpose === undefined || asked.now === undefined,
    text: faultOf(purposes, demand, asked, records),
  };
}

function demandText({ noticeVersion, maxAge, separate }: CompiledConsent): string {
  const parts = [
    ...(noticeVersion === undefined ? [] : [`to a notice ${signs[noticeVersion.operator]} ${noticeVersion.version}`]),
    ...(maxAge === undefined ? [] : [`younger than ${maxAge}`]),
    ...(separate === true ? ['given for this alone'] : []),
  ];
  return ['consent to the purpose is in force', ...parts].join(', ');
}

/** The first thing that is wrong: a weaker demand is met, and a stronger one is not. */
function faultOf(purposes: ReadonlySet<unknown>, demand: CompiledConsent, asked: Asked, records: unknown): string {
  const { purpose, now } = asked;
  if (records === undefined) return 'subject.consents is missing';
  if (!Array.isArray(records)) return `subject.consents is ${valueText(records)}, which the policy cannot read`;
  if (purpose === undefined) return 'consent to a purpose that is not known is not known';
  if (now === undefined) return 'now is missing, so that no consent is known to be in force';
  if (!(records as readonly unknown[]).some(record => own(record, 'purpose') === purpose)) return `subject.consents has none to ${purpose}`;
  const isMet = (part: CompiledConsent): boolean => consentTest(purposes, part)(asked);
  if (!isMet({})) return `consent to ${purpose} is not in force: ${latestText(records, purpose)}`;
  const { noticeVersion, maxAge, separate } = demand;
  if (separate === true && !isMet({ separate })) return `consent to ${purpose} was not given for this alone`;
  if (noticeVersion !== undefined && !isMet({ noticeVersion }))
    return `consent to ${purpose} was not given to a notice ${signs[noticeVersion.operator]} ${noticeVersion.version}`;
  return `consent to ${purpose} is older than ${maxAge ?? ''}`;
}

function latestText(records: readonly unknown[], purpose: string): string {
  const dated = records
    .filter(record => own(record, 'purpose') === purpose)
    .flatMap(record => {
      const at = own(record, 'at');
      return isText(at) ? [{ at, status: valueText(own(record, 'status') ?? 'a record without status') }] : [];
    })
    .sort((a, b) => (a.at < b.at ? 1 : -1));
  const [latest] = dated;
  return latest === undefined ? 'its time is missing' : `the latest record says ${latest.status} at ${latest.at}`;
}
