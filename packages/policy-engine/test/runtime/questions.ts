import type { Request } from '../../src/runtime.ts';
import { ask, compiledPolicy, now, world } from '../semantics/example.ts';

export interface Questions {
  readonly policy: unknown;
  readonly requests: readonly Request[];
  readonly now: string;
}

const policy = world(`
statements:
  - { id: adults, permit: { actor: nurse, action: read, category: contact.**, purpose: care }, legal: { basis: contract }, when: [ subject.age >= 18 ] }
  - id: consented
    permit: { actor: clerk, action: [read, share], category: contact.email, purpose: care }
    legal: { basis: consent }
    consent: { noticeVersion: ">=2026-03", maxAge: P1Y }
    minimize: { mask: { contact.email: first1 } }
    audit: full
  - { id: no-marketing, forbid: { purpose: marketing } }
safeguards:
  - { id: logs, protect: { channel: log, category: contact.**, accept: [masked] } }
residency:
  - { id: at-home, subjectRegion: EEA, store: EEA, transfer: { allow: [scc] } }
processors:
  mailer: { categories: contact.email, purposes: care, regions: US, agreement: 2026-01-01 }
retention:
  - { id: closed, category: contact.**, keep: P1M, from: account.closed, then: erase }
rights:
  GDPR: { due: P1M, from: request.received, include: [access] }
breach:
  - { law: GDPR, notify: authority, within: PT72H, from: aware }
`);

const clerk = { ...ask, actor: { role: 'clerk' } };
const subject = { region: 'DE', age: 20, consents: [{ purpose: 'care', status: 'given', at: '2026-05-01', noticeVersion: '2026-03' }] };

/** Of a policy that was compiled here, asked elsewhere. */
export function questionsText(): string {
  const questions: Questions = {
    policy: compiledPolicy(policy).compiled,
    requests: [
      {},
      { ...ask, subject },
      { ...ask, subject: { age: 7 } },
      { ...ask, channel: 'log', subject },
      { ...clerk, subject },
      { ...clerk, action: 'share', recipient: 'mailer', subject },
      { ...clerk, purpose: 'marketing', subject },
    ],
    now: now.toISOString(),
  };
  return JSON.stringify(questions);
}
