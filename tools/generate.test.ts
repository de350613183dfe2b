import { expect, test } from 'vitest';
import { generate } from './generate.ts';
import { exportOf } from './generate/rule-registry.ts';

test('everything generated says what its source says (else: npm run generate)', async () => {
  expect(await generate({ check: true })).toEqual([]);
});

test('the name of a rule gives the name of its export', () => {
  expect(exportOf('no-personal-data-in-logs')).toBe('noPersonalDataInLogs');
});
