import { auditSafeguards, compile, decide, loadPolicy, safeguardVerdict, type CompiledPolicy, type Request } from '@proviso/policy-engine';
import { describe, expect, test } from 'vitest';
import { readPack } from './read-pack.ts';

const packs = ['gdpr', 'hipaa', 'baseline', 'vocabulary'];
const now = new Date('2026-11-22T00:00:00Z');

function compiled(text: string): { readonly policy: CompiledPolicy; readonly names: readonly string[] } {
  const { policy, diagnostics } = compile('child.yaml', {
    readFile: path => (path === 'child.yaml' ? text : undefined),
    pack: readPack,
    now,
  });
  if (policy === undefined) throw new Error(JSON.stringify(diagnostics));
  return { policy, names: diagnostics.map(({ name, message }) => `${name}: ${message}`) };
}

function loaded(policy: CompiledPolicy): Parameters<typeof decide>[0] {
  const result = loadPolicy(JSON.parse(JSON.stringify(policy)));
  if (!result.ok) throw new Error(result.problem);
  return result.policy;
}

const everything = ['audit', 'minimize', 'pseudonymize', 'aggregate', 'protect'] as const;

/** A child that permits all that the packs do not forbid. */
const head = 'proviso: policy/v1\nid: child\nversion: 1.0.0\n';
const permissive = `${head}extends: [proviso:gdpr, proviso:hipaa]
statements:
  - { id: all, permit: { category: "**" }, legal: { basis: contract, refs: [GDPR.9.2.a] } }
`;

describe.each(packs)('proviso:%s', name => {
  // A selector of a pack may select nothing until a policy declares what it is about.
  test('compiles by itself', () => {
    const { diagnostics } = compile(`proviso:${name}`, { readFile: () => undefined, pack: readPack, now });
    expect(diagnostics.filter(diagnostic => diagnostic.name !== 'empty-match')).toEqual([]);
  });

  test('says nothing about a small policy that extends it', () => {
    expect(
      compiled(`${head}extends: proviso:${name}\nvocabulary: { categories: { note.text: { sensitivity: personal } } }\n`).names,
    ).toEqual([]);
  });

  test('names a clause of the law for whatever it demands', () => {
    const { policy } = compiled(`${head}extends: proviso:${name}\n`);
    const { protect, transport, audit } = policy.safeguards;
    const demands = [...policy.statements, ...protect, ...transport, ...audit, ...policy.residency, ...policy.retention, ...policy.breach];
    expect(demands.filter(({ legal }) => legal.length === 0)).toEqual([]);
  });
});

describe('what the packs forbid', () => {
  const policy = loaded(compiled(permissive).policy);
  const asked = (request: Request): string => {
    const { outcome, reasons } = decide(policy, request, { now, supports: everything });
    const [first] = reasons;
    return first !== undefined && 'id' in first ? `${outcome} by ${first.id}` : outcome;
  };
  const base: Request = { actor: { id: 'a' }, action: 'read', subject: { region: 'US', optOuts: [] }, context: {} };

  test.each<readonly [string, Request, string]>([
    ['data of usage, for care', { categories: ['behavior.events'], purpose: 'underwriting' }, 'allow by all'],
    ['marketing to whoever did not object', { categories: ['behavior.events'], purpose: 'marketing' }, 'allow by all'],
    [
      'marketing to whoever did',
      { categories: ['behavior.events'], purpose: 'marketing', subject: { region: 'DE', optOuts: ['marketing'] } },
      'deny by gdpr-marketing-objection',
    ],
    ['marketing with health data', { categories: ['health.record'], purpose: 'marketing' }, 'deny by gdpr-special-data-not-for-marketing'],
    [
      'marketing with health data and explicit consent, but no authorization',
      { categories: ['health.record'], purpose: 'marketing', context: { explicitConsent: true } },
      'deny by hipaa-marketing-needs-authorization',
    ],
    [
      'marketing with health data, consent and authorization',
      { categories: ['health.record'], purpose: 'marketing', context: { explicitConsent: true, authorization: true } },
      'allow by all',
    ],
    ['underwriting by genes', { categories: ['health.genetic'], purpose: 'underwriting' }, 'deny by hipaa-no-genetic-underwriting'],
    ['underwriting by the record', { categories: ['health.record'], purpose: 'underwriting' }, 'allow by all'],
    [
      'disclosing notes of a therapy',
      { action: 'disclose', categories: ['health.mental'], purpose: 'underwriting' },
      'deny by hipaa-psychotherapy-notes-stay',
    ],
  ])('%s', (_name, request, outcome) => {
    expect(asked({ ...base, ...request })).toBe(outcome);
  });
});

describe('what the packs want of code', () => {
  const { policy } = compiled(permissive);

  test.each([
    ['log', 'credential.token', ['masked'], false],
    ['log', 'behavior.events', [], true],
    ['database', 'health.record', [], false],
    ['database', 'health.record', ['pseudonymized'], false],
    ['database', 'health.record', ['encrypted'], true],
    ['database', 'behavior.events', [], true],
  ] as const)('%s <- %s %j holds: %s', (channel, category, protections, holds) => {
    expect(safeguardVerdict(policy, { channel, category, protections }).holds).toBe(holds);
  });

  test('reads of health data leave a record', () => {
    expect(auditSafeguards(policy, 'read', 'health.record').map(({ id }) => id)).toEqual([
      'gdpr-special-data-audited',
      'hipaa-audit-controls',
    ]);
  });
});

describe('what the packs hold a child to', () => {
  test.each([
    [
      'usage data for longer than 25 months',
      'retention: [{ id: usage, category: behavior.events, keep: P36M, from: collected, then: erase }]',
      'retention-longer-than-parent',
    ],
    ['audit records for less than six years', 'audit: { keep: P1Y }', 'audit-retention-too-short'],
  ])('%s', (_name, block, expected) => {
    expect(compiled(`${head}extends: [proviso:gdpr, proviso:hipaa]\n${block}\n`).names.map(name => name.split(':')[0])).toEqual([expected]);
  });

  test('the shortest retention and the longest audit hold', () => {
    const { policy } = compiled(`${head}extends: [proviso:gdpr, proviso:hipaa]\naudit: { keep: P1Y }\n`);
    expect(policy.audit?.keep).toBe('P6Y');
    expect(policy.rights.map(({ law, due }) => [law, due])).toEqual([
      ['GDPR', 'P1M'],
      ['HIPAA', 'P30D'],
    ]);
  });

  test('a store outside the EEA needs a mechanism of the regulation', () => {
    const store = (more: string): readonly string[] =>
      compiled(
        `${head}extends: proviso:gdpr\nstores: { main: { kind: postgres, region: US, holds: behavior.events, erase: { by: id, within: P1D }${more} } }\n`,
      ).names.map(name => name.split(':')[0] ?? '');
    expect(store('')).toContain('store-outside-residency');
    expect(store(', transfer: scc')).toEqual([]);
  });
});
