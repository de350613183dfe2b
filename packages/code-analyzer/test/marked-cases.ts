import { readdirSync, readFileSync } from 'node:fs';
import type { Place } from '../src/facts.ts';

/** A cases file, cut at lines `// @file NAME` into several source files. The first part has the name of the case. */
export interface MarkedCase {
  readonly name: string;
  /** Absolute paths below `/app/`, texts with the markers in place. */
  readonly files: Readonly<Record<string, string>>;
  readonly expected: readonly string[];
}

/** All cases of a folder below `cases/`. */
export function readMarkedCases(folder: string): readonly MarkedCase[] {
  const base = new URL(`../cases/${folder}/`, import.meta.url);
  return readdirSync(base)
    .filter(name => /\.(ts|js|tsx)$/.test(name))
    .sort()
    .map(name => readMarkedCase(name, readFileSync(new URL(name, base), 'utf8')));
}

export function readMarkedCase(name: string, text: string): MarkedCase {
  const [first = '', ...parts] = text.split(/^\/\/ @file (.+)\n/m);
  const files: Record<string, string> = first.trim() === '' ? {} : { [`/app/${name}`]: first };
  for (let index = 0; index < parts.length; index += 2) files[`/app/${parts[index]!.trim()}`] = parts[index + 1]!;
  const expected = Object.entries(files).flatMap(([file, source]) => readMarkers(file, source));
  return { name, files, expected: expected.sort() };
}

/** `// ^^^^ text` under what it speaks of: "file:line:column-column text". */
function readMarkers(file: string, source: string): string[] {
  let line = 0;
  return source.split('\n').flatMap((text, index) => {
    const marker = /^\s*\/\/\s*(\^+) ?(.*)$/.exec(text);
    if (!marker) {
      line = index + 1;
      return [];
    }
    const start = text.indexOf('^');
    return [`${file}:${line}:${start + 1}-${start + marker[1]!.length} ${marker[2]!.trim()}`];
  });
}

/** A place as markers write it. One that goes on over several lines is marked to the end of the first. */
export function writePlace({ file, span }: Place, source: string): string {
  const before = source.slice(0, span.start).split('\n');
  const column = before.at(-1)!.length + 1;
  const [text = ''] = source.slice(span.start, span.end).split('\n');
  return `${file}:${before.length}:${column}-${column + text.length - 1}`;
}
