import type { Diagnostic } from '../diagnostic.ts';
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
  const checked = checkStructure(file, parsed.root, validate);
  const brokenAt = parsed.brokenAt;
  if (brokenAt === undefined) return { root: checked.root, broken: false, diagnostics: [...parsed.diagnostics, ...checked.diagnostics] };
  const certain = checked.diagnostics.filter(diagnostic => diagnostic.span.end <= brokenAt && !saysMissing(diagnostic));
  return { root: checked.root, broken: true, diagnostics: [...parsed.diagnostics, ...certain] };
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
