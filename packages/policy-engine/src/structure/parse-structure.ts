import type { Diagnostic } from '../diagnostic.ts';
import { lineAround } from '../syntax/position.ts';
import { parseYaml } from '../syntax/parse-yaml.ts';
import type { Syntax } from '../syntax/syntax.ts';
import { checkStructure } from './check-structure.ts';
import type { Validator } from './validator.ts';

export interface ParsedStructure {
  readonly root: Syntax | undefined;
  readonly broken: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Text to syntax that has been compared with a schema. */
export function parseStructure(file: string, text: string, validate: Validator): ParsedStructure {
  const parsed = parseYaml(file, text);
  if (parsed.root === undefined || isEmpty(parsed.root)) {
    const empty = parsed.diagnostics.length === 0 ? emptyDocument(file, parsed.root ?? undefined, validate) : [];
    return { root: undefined, broken: true, diagnostics: [...parsed.diagnostics, ...empty] };
  }
  const { root, diagnostics } = checkStructure(file, parsed.root, validate);
  const limit = parsed.brokenAt === undefined ? text.length : lineAround(text, parsed.brokenAt).start;
  const broken = parsed.brokenAt !== undefined;
  const reported = new Set(parsed.diagnostics.map(placeOf));
  const certain = diagnostics.filter(found => !reported.has(placeOf(found)) && found.span.end <= limit && !(broken && saysMissing(found)));
  return { root, broken, diagnostics: [...parsed.diagnostics, ...certain] };
}

/** One place, one complaint. */
function placeOf({ span }: Diagnostic): string {
  return `${span.start}:${span.end}`;
}

function isEmpty(root: Syntax): boolean {
  return root.kind === 'scalar' && root.value === null;
}

function emptyDocument(file: string, root: Syntax | undefined, validate: Validator): readonly Diagnostic[] {
  if (validate(null).length === 0) return [];
  const span = root?.span ?? { start: 0, end: 0 };
  return [
    {
      name: 'empty-document',
      severity: 'error',
      file,
      span,
      message: 'the file says nothing',
      help: 'start with `proviso: policy/v1`, an `id` and a `version`',
    },
  ];
}

/** What seems to be missing may stand in the part that is not understood. */
function saysMissing(diagnostic: Diagnostic): boolean {
  return diagnostic.name === 'missing-key' || diagnostic.name === 'one-key-of' || diagnostic.name === 'empty-value';
}
