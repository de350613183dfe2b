import type { Diagnostic } from '../diagnostic.ts';
import { plainValueOf, type Syntax } from '../syntax/syntax.ts';
import { describeStructureError } from './describe-structure-error.ts';
import { locate } from './locate.ts';
import { repairKeys } from './repair-keys.ts';
import type { StructureError, Validator } from './validator.ts';

export interface CheckedStructure {
  /** The syntax with misspelt keys read as what was meant, so that one mistake is one diagnostic. */
  readonly root: Syntax;
  readonly diagnostics: readonly Diagnostic[];
}

/** Misspelt keys can be nested in what a misspelt key holds; the language is not deeper than this. */
const repairRounds = 8;

/** Compares syntax with a schema: one diagnostic for each mistake, each at its own place. */
export function checkStructure(file: string, syntax: Syntax, validate: Validator): CheckedStructure {
  let root = syntax;
  const diagnostics: Diagnostic[] = [];
  for (let round = 0; round < repairRounds; round++) {
    const repair = repairKeys(file, root, validate(plainValueOf(root)));
    if (repair.diagnostics.length === 0) break;
    root = repair.root;
    for (const diagnostic of repair.diagnostics) diagnostics.push(diagnostic);
  }
  const seen = new Set<string>();
  for (const error of withoutEchoes(root, validate(plainValueOf(root)))) {
    const diagnostic = describeStructureError(file, root, error);
    const content = `${diagnostic.span.start}:${diagnostic.span.end}:${diagnostic.message}`;
    if (!seen.has(content)) diagnostics.push(diagnostic);
    seen.add(content);
  }
  return { root, diagnostics };
}

/** What follows from another error: a value of the wrong type is also none of the allowed values, and has none of the required keys. */
function withoutEchoes(root: Syntax, errors: readonly StructureError[]): readonly StructureError[] {
  const placeOf = (error: StructureError): string => error.path.join('/');
  const wrongTypes = new Set(errors.filter(error => error.keyword === 'type').map(placeOf));
  const echoes = new Set(['enum', 'const', 'oneOf', 'anyOf']);
  return errors.filter(error => {
    const { syntax } = locate(root, error.path);
    const isReported = syntax.kind === 'scalar' && syntax.reported === true;
    return !isReported && !(echoes.has(error.keyword) && wrongTypes.has(placeOf(error)));
  });
}
