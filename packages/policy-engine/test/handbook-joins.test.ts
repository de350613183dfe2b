import { describe, expect, test } from 'vitest';
import { compile, handbookFiles } from '../src/index.ts';

describe('what holds beside what a statement or a rule says', () => {
  const pages = (text: string): readonly string[] => {
    const source = `proviso: policy/v1\nid: a\nversion: 1.0.0\n${text}`;
    const { policy, diagnostics } = compile('a.policy.yaml', { readFile: () => source, now: new Date('2026-06-01') });
    if (policy === undefined) throw new Error(JSON.stringify(diagnostics, null, 2));
    return handbookFiles(policy, [], 'md').map(file => file.text);
  };

  test('roles that include others are named in both', () => {
    const [handbook, record] = pages(`vocabulary:
  categories: { contact.email: { sensitivity: personal } }
  purposes: { care }
  roles: { pharmacist: {}, pharmacy-lead: { includes: pharmacist } }
statements: [ { id: s, permit: { actor: pharmacist, purpose: care }, legal: { basis: contract } } ]
`);
    expect(handbook).toContain('Whatever is said of `pharmacist` is said of `pharmacy-lead` too.');
    expect(record).toContain('Within the organisation: `pharmacist` and `pharmacy-lead`.');
  });

  const earliest = 'the one that ends first holds';
  const limits = (...keeps: readonly string[]): string => `vocabulary:
  categories: { contact.email: { sensitivity: personal }, contact.phone: { sensitivity: personal } }
  purposes: { care }
statements: [ { id: s, permit: { purpose: care }, legal: { basis: contract } } ]
retention: [ ${keeps.map((words, at) => `{ id: r${at}, ${words}, from: account.closed, then: erase }`).join(', ')} ]
`;

  test('of several time limits for the same data both say which holds', () => {
    for (const page of pages(limits('category: contact.**, keep: P13M', 'category: contact.email, keep: P25M')))
      expect(page).toContain(earliest);
    for (const page of pages(limits('category: contact.phone, keep: P13M', 'category: contact.email, keep: P25M')))
      expect(page).not.toContain(earliest);
  });

  test.each([
    [
      'breach: [ { law: GDPR, notify: authority, within: P7D, from: aware }, { law: GDPR, notify: authority, within: PT72H, from: aware } ]',
      true,
    ],
    [
      'breach: [ { law: GDPR, notify: authority, within: P7D, from: aware }, { law: GDPR, notify: subjects, within: PT72H, from: aware } ]',
      false,
    ],
    ['rights: { GDPR: { due: P1M, from: request.received, include: [access] } }', false],
  ])('of several clocks for the same duty the handbook says which holds: %s', (blocks, isSaid) => {
    expect(pages(`${blocks}\n`)[0]?.includes(earliest)).toBe(isSaid);
  });

  test('a region says its countries', () => {
    expect(pages('vocabulary: { regions: { EEA: [DE, FR] } }\n')[0]).toMatch(/\| `EEA` \| `DE` and `FR` \|/);
  });

  test('what is not known is said to help nobody', () => {
    expect(pages('')[0]).toContain('while a condition is not known');
  });
});
