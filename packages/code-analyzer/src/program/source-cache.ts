import { ts } from '@ts-morph/common';
import { readImportReferences, type ImportReference } from './import-references.ts';
import { memoised } from './memoised.ts';
import { nestingDepth } from './nesting-depth.ts';
import { readScriptBlocks } from './script-blocks.ts';
import { isStackOverflow } from '../stack-overflow.ts';

/** Parsed files, shared between programs: one path with one text is parsed once. */
export interface SourceCache {
  /**
   * A file that is nested too deep gives an empty tree: the compiler, which recurses, would end the process on it. `types`: the
   * declarations beside a script, which lend it their types; other types need another tree.
   */
  readonly parse: (path: string, text: string, types?: string) => ts.SourceFile;
  readonly isTooDeep: (path: string) => boolean;
  readonly importsOf: (file: ts.SourceFile) => readonly ImportReference[];
}

/** Everything is parsed alike, so that any program may use any parsed file. */
const parseOptions: ts.CreateSourceFileOptions = {
  languageVersion: ts.ScriptTarget.ESNext,
  jsDocParsingMode: ts.JSDocParsingMode.ParseForTypeErrors,
};

/** Levels of nesting that binder and checker hold with a margin; no file that people write comes near. */
const deepest = 500;

interface Parsed {
  readonly text: string;
  readonly types: string | undefined;
  readonly tree: ts.SourceFile;
  readonly tooDeep: boolean;
}

export function createSourceCache(): SourceCache {
  const latest = new Map<string, Parsed>();
  return {
    importsOf: memoised(readImportReferences),
    isTooDeep: path => latest.get(path)?.tooDeep ?? false,
    parse(path, text, types) {
      const known = latest.get(path);
      if (known?.text === text && known.types === types) return known.tree;
      const tree = parseShallow(path, text);
      const parsed = { text, types, tree: tree ?? ts.createSourceFile(path, '', parseOptions), tooDeep: tree === undefined };
      latest.set(path, parsed);
      return parsed.tree;
    },
  };
}

function parseShallow(path: string, text: string): ts.SourceFile | undefined {
  try {
    const tree = path.endsWith('.vue') ? parseScripts(path, text) : ts.createSourceFile(path, text, parseOptions);
    return nestingDepth(tree) > deepest ? undefined : tree;
  } catch (error) {
    if (isStackOverflow(error)) return undefined;
    throw error;
  }
}

const scriptKinds = { ts: ts.ScriptKind.TS, tsx: ts.ScriptKind.TSX, js: ts.ScriptKind.JS, jsx: ts.ScriptKind.JSX } as const;

function parseScripts(path: string, text: string): ts.SourceFile {
  const scripts = readScriptBlocks(text);
  return ts.createSourceFile(path, scripts.text, parseOptions, false, scriptKinds[scripts.language]);
}
