import type { Diagnostic } from '../diagnostic.ts';
import { inReadingOrder } from '../reading-order.ts';
import { policyTestSchema } from '../schema/policy-test-schema.ts';
import { parseStructure } from '../structure/parse-structure.ts';
import { validatorOf } from '../structure/validator.ts';
import { readTestDocument } from './read/read-test-document.ts';
import type { AttributeBlock, NameUse } from './read/test-reading.ts';
import type { PolicyTestDocument } from './test-document.ts';

export interface ParsedTestDocument {
  /** Absent when something is wrong with it. */
  readonly document?: PolicyTestDocument;
  /** Words that the policy must know. */
  readonly names: readonly NameUse[];
  /** Attributes that it must declare. */
  readonly attributes: readonly AttributeBlock[];
  readonly diagnostics: readonly Diagnostic[];
}

const nothing = { names: [], attributes: [] };

const validateTest = validatorOf(policyTestSchema);

/** A test document by its path, as far as it can be understood without its policy. Never throws. */
export function parseTestDocument(
  file: string,
  { readFile }: { readonly readFile: (path: string) => string | undefined },
): ParsedTestDocument {
  const text = readFile(file);
  if (text === undefined) return { ...nothing, diagnostics: [unreadable(file)] };
  const { root, diagnostics } = parseStructure(file, text, validateTest);
  const read = readTestDocument(file, text, root);
  const all = inReadingOrder([...diagnostics, ...(diagnostics.length > 0 ? [] : read.diagnostics)], [file]);
  return all.length > 0 ? { ...nothing, diagnostics: all } : { ...read, diagnostics: [] };
}

function unreadable(file: string): Diagnostic {
  const span = { start: 0, end: 0 };
  return {
    name: 'unreadable-file',
    severity: 'error',
    file,
    span,
    message: `cannot read ${file}`,
    help: 'check the path, and that the file may be read',
  };
}
