import { readFileSync } from 'node:fs';
import { memoryFileAccess } from '@proviso/code-analyzer';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { labelledExpressionsIn, type LabelledExpression } from '../benchmarks/seeded-leaks/labelled-expressions.ts';
import { seedLeaks, type Leak } from '../benchmarks/seeded-leaks/seed-leaks.ts';
import { openSubject, seedProject } from '../benchmarks/seeded-leaks/seed-project.ts';
import { shapes } from '../benchmarks/seeded-leaks/shapes.ts';
import { sinks } from '../benchmarks/seeded-leaks/sinks.ts';

const text = `interface User { id: string; /** @personal contact.email */ email: string }
function length(user: User): number {
  console.log('a finding of its own', user.email);
  return user.email.length;
}
export function lengths(users: readonly User[]): number[] {
  const found = users.map(user => user.email && length(user));
  for (const user of users) if (user.email) found.push(0);
  return found;
}
`;
const file = '/project/lengths.ts';
const policy = '/project/seeded.policy.yaml';
const files = memoryFileAccess({
  [file]: text,
  [policy]: readFileSync(new URL('../benchmarks/policies/seeded.policy.yaml', import.meta.url)),
});
const subject = { root: '/project', files, policy };
const project = openSubject(subject);
const expressions = labelledExpressionsIn(project, file);

const leaksAt = (at: LabelledExpression): readonly Leak[] =>
  shapes.flatMap((shape, row) => sinks.map((sink, column) => ({ number: row * 10 + column + 1, shape, sink, at })));

test('ten shapes, and ten sinks of as many rules', () => {
  expect(new Set(shapes.map(({ name }) => name)).size).toBe(10);
  expect(new Set(sinks.map(({ rule }) => rule)).size).toBe(10);
});

test('expressions that can be read in front of their statement', () => {
  expect(expressions.map(at => [at.text, at.categories, text.slice(at.insertAt).split('\n')[0]?.trim()])).toEqual([
    ['user.email', ['contact.email'], "console.log('a finding of its own', user.email);"],
    ['user.email', ['contact.email'], 'return user.email.length;'],
  ]);
});

test('a seeded file is TypeScript', () => {
  for (const [name, { text: seeded }] of seedLeaks(leaksAt(expressions[0]!), () => text)) {
    const { diagnostics } = ts.transpileModule(seeded, { fileName: name, reportDiagnostics: true });
    expect([name, diagnostics]).toEqual([name, []]);
  }
});

describe('what is found', () => {
  test('is the leaks, and the finding that was there before stays', () => {
    const leaks = leaksAt(expressions[1]!);
    const { found, changed } = seedProject(subject, project, leaks);
    expect(leaks.filter(leak => !found.has(leak)).map(({ shape, sink }) => `${shape.name} to ${sink.name}`)).toEqual([]);
    expect(changed).toEqual([]);
  });

  test('is nothing where nothing leaks', () => {
    const { found, changed } = seedProject(subject, project, leaksAt({ ...expressions[1]!, text: 'user.id' }));
    expect([...found]).toEqual([]);
    expect(changed).toEqual([]);
  });

  test('is compared: a finding that vanishes is told', () => {
    const [leak] = leaksAt(expressions[1]!);
    const overwriting = {
      ...leak!,
      at: { ...leak!.at, insertAt: text.indexOf('  console') },
      shape: { name: '', write: () => ({ inPlace: "user = { id: '', email: '' };" }) },
    };
    const { changed } = seedProject(subject, project, [overwriting]);
    expect(changed.map(change => change.slice(0, change.indexOf(':')))).toEqual(['lost']);
  });
});
