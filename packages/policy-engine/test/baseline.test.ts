import { describe, expect, test } from 'vitest';
import { auditSafeguards, compile, safeguardVerdict, transportSafeguards } from '../src/index.ts';
import { readBuiltinPack } from './builtin-packs.ts';

const { policy, diagnostics } = compile('proviso:baseline', {
  readFile: () => undefined,
  pack: readBuiltinPack,
  now: new Date('2026-01-01'),
});
if (policy === undefined) throw new Error('the baseline does not compile');

const movementHolds = (channel: string, category: string, ...protections: readonly string[]): boolean =>
  safeguardVerdict(policy, { channel, category, protections }).holds;

describe('the baseline', () => {
  test('compiles without any diagnostic', () => {
    expect(diagnostics).toEqual([]);
  });

  test.each([
    ['log', 'contact.email', [], false],
    ['log', 'contact.email', ['masked'], true],
    ['log', 'contact.email', ['hashed'], false],
    ['log', 'credential.password', ['masked'], false],
    ['prompt', 'credential.api-key', [], false],
    ['prompt', 'contact.email', [], true],
    ['database', 'contact.email', [], true],
    ['database', 'identity.name', [], true],
    ['database', 'identity.gov-id', [], false],
    ['database', 'health.record', [], false],
    ['database', 'health.record', ['encrypted'], true],
    ['database', 'credential.password', [], false],
    ['database', 'credential.password', ['hashed'], true],
    ['database', 'credential.token', [], true],
    ['response', 'health.record', [], true],
  ] as const)('%s <- %s %j holds: %s', (channel, category, protections, holds) => {
    expect(movementHolds(channel, category, ...protections)).toBe(holds);
  });

  test('wants an audit record of reads of special categories, and only of those', () => {
    expect(auditSafeguards(policy, 'read', 'health.record').map(({ id }) => id)).toEqual(['special-reads-audited']);
    expect(auditSafeguards(policy, 'read', 'contact.email')).toEqual([]);
    expect(auditSafeguards(policy, 'update', 'health.record')).toEqual([]);
  });

  test('wants encrypted transport', () => {
    expect(transportSafeguards(policy)).toMatchObject([{ tls: '1.2', verifyCertificates: true, startTls: 'required' }]);
  });
});
