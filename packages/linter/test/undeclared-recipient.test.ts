import { memoryFileAccess } from '@proviso/code-analyzer';
import { expect, it } from 'vitest';
import { builtinPack, openProject } from '../src/index.ts';

const shared = `import { PostHog } from 'posthog-node';
export const tell = (client: PostHog, customer: { id: string; email: string }) =>
  client.identify({ distinctId: customer.id, properties: { email: customer.email } });
`;
const processor = (id: string, packages: string, categories: string): string =>
  `  ${id}: { packages: ${packages}, categories: ${categories}, purposes: analytics, regions: US, agreement: 2026-01-15 }\n`;
const policyWith = (processors: string): string => `proviso: policy/v1
id: test/shares
version: 1.0.0
owner: tests
extends: proviso:baseline
vocabulary:
  regions: { US: [US] }
${processors === '' ? '' : `processors:\n${processors}`}`;

function said(processors: string): readonly string[] {
  const files = memoryFileAccess({
    '/repo/proviso.config.yaml': 'policy: ./shares.policy.yaml\n',
    '/repo/shares.policy.yaml': policyWith(processors),
    '/repo/a.ts': shared,
  });
  const project = openProject({ root: '/repo', files, pack: builtinPack, now: new Date(0) });
  expect(project.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return project
    .findingsOf('/repo/a.ts')
    .map(({ rule, severity, message }) => `${rule} ${severity}: ${message.split('`client.identify`')[1] ?? ''}`);
}

it.each([
  ['names nobody', '', 'warning: , and the policy declares no processors'],
  ['names others', processor('stripe', 'stripe', 'contact.email'), 'error: , which the policy does not declare'],
  [
    'names it for other data',
    processor('posthog', 'posthog-js', 'behavior.events'),
    'error: , which the policy declares for other categories',
  ],
])('a policy that %s', (_what, processors, expected) => {
  expect(said(processors)).toEqual([`no-undeclared-recipient ${expected}`]);
});

it.each([
  ['its name', processor('posthog', 'posthog-js', 'contact.email')],
  ['its package', processor('product-analytics', 'posthog-node', 'contact.email')],
  ['a category above', processor('posthog', 'posthog-node', 'contact.**')],
])('a recipient declared by %s gets what it is declared for', (_what, processors) => {
  expect(said(processors)).toEqual([]);
});

it('the package is named as the code imports it, and two companies that one helper tells are one finding', () => {
  const files = memoryFileAccess({
    '/repo/a.ts': `import * as amplitude from '@amplitude/analytics-node';
import Mixpanel from 'mixpanel';
const mixpanel = Mixpanel.init('token');
function tell(traits: object) {
  amplitude.track('traits', traits);
  mixpanel.track('traits', traits);
}
export const told = (customer: { email: string }) => tell({ email: customer.email });
`,
  });
  const project = openProject({ root: '/repo', files, pack: builtinPack, now: new Date(0) });
  expect(project.findingsOf('/repo/a.ts').map(({ message }) => message)).toEqual([
    '`customer.email` holds contact.email and goes to amplitude (`@amplitude/analytics-node`) and to mixpanel (`mixpanel`) through `tell`, and the policy declares no processors',
  ]);
});

const hostPolicy = (hosts: string, categories: string): string =>
  `  payroll: { hosts: ${hosts}, categories: ${categories}, purposes: analytics, regions: US, agreement: 2026-01-15 }\n`;

function saidOfHosts(processors: string): readonly string[] {
  const files = memoryFileAccess({
    '/repo/proviso.config.yaml': 'policy: ./shares.policy.yaml\n',
    '/repo/shares.policy.yaml': policyWith(processors),
    '/repo/a.ts': `interface Customer { id: string; email: string; accessToken: string }
export async function tell(customer: Customer) {
  await fetch('https://api.wages.net/people', { method: 'POST', body: JSON.stringify({ email: customer.email }) });
  await fetch('https://slack.com/api/oauth.v2.access', { method: 'POST', body: JSON.stringify({ accessToken: customer.accessToken }) });
  await fetch('https://a.klaviyo.com/api/profiles', { method: 'POST', body: JSON.stringify({ email: customer.email }) });
}
`,
  });
  const project = openProject({ root: '/repo', files, pack: builtinPack, now: new Date(0) });
  expect(project.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return project.findingsOf('/repo/a.ts').map(({ rule, message }) => `${rule}: ${message.split(' goes to ')[1] ?? ''}`);
}

const toKlaviyo = 'no-undeclared-recipient: klaviyo (`a.klaviyo.com`) through `fetch`, which the policy does not declare';

it.each([
  ['declares a host for this data', hostPolicy("'api.wages.net'", 'contact.email'), [toKlaviyo]],
  [
    'declares hosts for other data',
    hostPolicy("'*.wages.net'", 'contact.phone'),
    ['no-undeclared-recipient: `api.wages.net` through `fetch`, which the policy declares for other categories', toKlaviyo],
  ],
  ['declares a known company by its host', hostPolicy("'*.klaviyo.com'", 'contact.email'), []],
])('a policy that %s', (_what, processors, expected) => {
  expect(saidOfHosts(processors)).toEqual(expected);
});
