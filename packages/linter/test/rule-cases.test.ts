import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rules } from '../src/index.ts';
import { openCase } from './open-case.ts';
import { readExpectations, showFindings } from './case-markers.ts';

const cases = fileURLToPath(new URL('../cases/', import.meta.url));

describe.each(readdirSync(cases))('%s', rule => {
  const root = posix.join(cases, rule);
  const project = openCase(root);
  const files = readdirSync(root, { encoding: 'utf8', recursive: true }).filter(file => /\.(ts|tsx|prisma)$/.test(file));

  it('has no complaint about its policy', () => {
    expect(project.diagnostics).toEqual([]);
  });

  it.each(files)('%s', file => {
    const path = posix.join(root, file);
    const text = readFileSync(path, 'utf8');
    const found = project.findingsOf(path).filter(finding => finding.rule === rule && !finding.suppression);
    expect(showFindings(text, found)).toEqual(readExpectations(text));
  });
});

it('every rule has cases', () => {
  expect(readdirSync(cases)).toEqual(rules.map(rule => rule.name));
});
