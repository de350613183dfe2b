import { breachDeadlines, decide, loadPolicy, minimize, retentionDeadline, rightsDeadline, safeguardVerdict } from '../../src/runtime.ts';
import { explain } from '../../src/explain.ts';
import { filterFor } from '../../src/filter.ts';
import type { Questions } from './questions.ts';

/** Everything that the run time can be asked, from text to text: bundled by itself, it must say the same wherever it runs. */
export function answers(text: string): string {
  const { policy: json, requests, now: moment } = JSON.parse(text) as Questions;
  const now = new Date(moment);
  const loaded = loadPolicy(json);
  if (!loaded.ok) return JSON.stringify(loaded);
  const { policy } = loaded;
  const supports = ['audit', 'minimize', 'protect', 'pseudonymize', 'aggregate'] as const;
  const columns = { attributes: { 'subject.age': 'age', 'subject.region': 'country' }, categories: { email: 'contact.email' } };
  return JSON.stringify({
    decisions: requests.map(request => decide(policy, request, { now, supports })),
    explanations: requests.map(request => explain(policy, request, { now }).nearest),
    records: requests.map(request => minimize(decide(policy, request, { now, supports }), { 'contact.email': 'ann@harbor.example' })),
    filters: requests.map(request => filterFor(policy, request, { now, supports, dialect: 'prisma', columns })),
    safeguard: safeguardVerdict(policy.compiled, { channel: 'log', category: 'contact.email', protections: [] }),
    retention: retentionDeadline(policy, 'contact.email', { 'account.closed': '2026-01-31' }, { now }),
    right: rightsDeadline(policy, { law: 'GDPR', right: 'access' }, { 'request.received': '2026-01-31' }, { now }),
    breach: breachDeadlines(policy, { events: { aware: '2026-11-18T09:00:00Z' } }, now),
  });
}
