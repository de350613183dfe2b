import type { Diagnostic } from '../diagnostic.ts';
import type { PolicyDocument } from '../document/policy-document.ts';
import { readDocument } from '../document/read-document.ts';
import { policySchema } from '../schema/policy-schema.ts';
import { parseStructure } from '../structure/parse-structure.ts';
import { validatorOf } from '../structure/validator.ts';

export interface ParsedPolicy {
  readonly document: PolicyDocument;
  readonly diagnostics: readonly Diagnostic[];
  /** The text is not understood to its end. */
  readonly broken: boolean;
}

const validatePolicy = validatorOf(policySchema);

/** Text of one policy file to a typed document. */
export function parsePolicy(file: string, text: string): ParsedPolicy {
  const { root, broken, diagnostics } = parseStructure(file, text, validatePolicy);
  const malformed: Diagnostic[] = [];
  const document = readDocument({ file, text, diagnostics: malformed }, root);
  return { document, diagnostics: [...diagnostics, ...malformed], broken };
}
