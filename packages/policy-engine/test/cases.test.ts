import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compile, parseConfig, type Diagnostic } from '../src/index.ts';
import { asExpectations, expectationsIn } from './expectations.ts';

const folder = fileURLToPath(new URL('../cases/', import.meta.url));
const casesEndingWith = (ending: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => path.endsWith(ending))
    .sort();

/** Files that a compilation read, with their texts. */
function compileCase(path: string): { readonly texts: ReadonlyMap<string, string>; readonly diagnostics: readonly Diagnostic[] } {
  const texts = new Map<string, string>();
  const readFile = (file: string): string | undefined => {
    if (!existsSync(file)) return undefined;
    const text = readFileSync(file, 'utf8');
    texts.set(file, text);
    return text;
  };
  const { policy, diagnostics } = compile(path, { readFile, now: new Date('2026-06-01') });
  expect(policy === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'));
  return { texts, diagnostics };
}

describe('policies', () => {
  test.each(casesEndingWith('.policy.yaml'))('%s', path => {
    const { texts, diagnostics } = compileCase(`${folder}${path}`);
    for (const [file, text] of texts) {
      const expected = expectationsIn(text);
      const found = diagnostics.filter(diagnostic => diagnostic.file === file);
      expect(asExpectations(found, expected)).toEqual(expected);
    }
  });
});

describe('configurations', () => {
  test.each(casesEndingWith('.config.yaml'))('%s', path => {
    const text = readFileSync(`${folder}${path}`, 'utf8');
    const expected = expectationsIn(text);
    const { config, diagnostics } = parseConfig(path, text);
    expect(asExpectations(diagnostics, expected)).toEqual(expected);
    expect(config === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'));
  });
});
