/** What every rule says about itself, checked against what it speaks about. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { rules } from '../packages/linter/src/rule-registry.ts';
import { repositoryRoot } from './import-graph/house.ts';

const terms = parse(readFileSync(join(repositoryRoot, 'policies/dpv-terms.yaml'), 'utf8')) as { readonly measures: string };
const measures = terms.measures.split(/\s+/).map(name => `dpv:${name}`);

describe.each(rules)('$name', rule => {
  test('names weaknesses, measures and laws, each once', () => {
    for (const list of [rule.cwe, rule.dpv, rule.laws]) {
      expect(list).not.toEqual([]);
      expect(new Set(list).size).toBe(list.length);
    }
  });

  test('its weaknesses are written as CWE writes them', () => {
    expect(rule.cwe.filter(id => !/^CWE-[1-9]\d*$/.test(id))).toEqual([]);
  });

  test('its measures are technical, organisational or legal measures of the Data Privacy Vocabulary', () => {
    expect(rule.dpv.filter(id => !measures.includes(id))).toEqual([]);
  });

  test('its laws are those that policies refer to, as they refer to them', () => {
    expect(
      rule.laws.filter(
        law => !/^(GDPR(\.\d+)+(\.[a-z])?|HIPAA\.164(\.[a-zA-Z0-9]+)+|PCI-DSS(\.\d+){3}|CPRA\.1798(\.[a-z0-9]+)+)$/.test(law),
      ),
    ).toEqual([]);
  });

  test('it enforces something that a policy can ask for, and has a page', () => {
    expect(rule.safeguard).toMatch(/^(protect|transport|audit): \{ .+ \}/);
    expect(existsSync(join(repositoryRoot, rule.page))).toBe(true);
  });
});
