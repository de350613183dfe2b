/** Every rule has enough cases: lines that it must report, and lines that look like them and that it must not. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { rules } from '../src/index.ts';

const cases = fileURLToPath(new URL('../cases/', import.meta.url));
const wanted = 12;

interface CaseLine {
  readonly text: string;
  readonly flagged: boolean;
}

describe.each(rules.map(rule => rule.name))('%s', rule => {
  const lines = linesOf(join(cases, rule), rule);
  const flagged = lines.filter(line => line.flagged);

  test(`has at least ${String(wanted)} lines that it must report`, () => {
    expect(flagged.length).toBeGreaterThanOrEqual(wanted);
  });

  test(`has at least ${String(wanted)} look-alikes that it must not`, () => {
    const names = new Set(flagged.flatMap(line => namesIn(line.text)));
    const innocent = lines.filter(line => !line.flagged && namesIn(line.text).some(name => names.has(name)));
    expect(innocent.length).toBeGreaterThanOrEqual(wanted);
  });
});

/** Lines of code, without those that only say what is expected. */
function linesOf(folder: string, rule: string): readonly CaseLine[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => /\.(tsx?|prisma)$/.test(file));
  return files.flatMap(file => {
    const all = readFileSync(join(folder, file), 'utf8').split(/\r?\n/);
    return all.flatMap((text, index) => {
      if (isMarker(text) || /^\s*(\/\/|\/?\*|import\b|export \* )/.test(text)) return [];
      return [{ text, flagged: markersBelow(all, index).some(marker => new RegExp(`\\^ ${rule}(?![\\w-])`).test(marker)) }];
    });
  });
}

const isMarker = (text: string): boolean => /^\s*\/\/\s*\^+ /.test(text);

function markersBelow(all: readonly string[], index: number): readonly string[] {
  const end = all.findIndex((text, at) => at > index && !isMarker(text));
  return all.slice(index + 1, end < 0 ? all.length : end);
}

/** What a line calls, sets or declares: `log.info(…)` has `info`, `secure: false` has `secure`, a column its type. */
function namesIn(text: string): readonly string[] {
  const column = /^\s+\w+\s+([A-Z]\w*)\??(?:\s+@.*)?$/.exec(text)?.[1];
  return [
    ...[...text.matchAll(/([\w$]+)\s*(?:<[^()]*>)?\(/g), ...text.matchAll(/([\w$]+)\s*[:=](?!=)/g)].map(match => match[1] ?? ''),
    ...(column === undefined ? [] : [column]),
  ];
}
