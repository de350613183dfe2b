import { ts } from '@ts-morph/common';
import { readImportReferences, type ImportReference } from './import-references.ts';
import { memoised } from './memoised.ts';

/** Parsed files, shared between programs: one path with one text is parsed once. */
export interface SourceCache {
  readonly parse: (path: string, text: string) => ts.SourceFile;
  readonly importsOf: (file: ts.SourceFile) => readonly ImportReference[];
}

/** Everything is parsed alike, so that any program may use any parsed file. */
const parseOptions: ts.CreateSourceFileOptions = {
  languageVersion: ts.ScriptTarget.ESNext,
  jsDocParsingMode: ts.JSDocParsingMode.ParseForTypeErrors,
};

export function createSourceCache(): SourceCache {
  const latest = new Map<string, ts.SourceFile>();
  return {
    importsOf: memoised(readImportReferences),
    parse(path, text) {
      const known = latest.get(path);
      if (known?.text === text) return known;
      const parsed = ts.createSourceFile(path, text, parseOptions);
      latest.set(path, parsed);
      return parsed;
    },
  };
}
