/**
 * What lives from file to file. ESLint's rules share nothing but the module, so this is the one place of the code base with
 * module-level state: the projects that are open, and what was found in the file that is linted now.
 */
import type { SourceCode } from 'eslint';
import { checkedFileOf, openSlot, type CheckedFile, type LintRequest, type Slot } from './check-file.ts';

/** By root, policy and configuration. */
const slots = new Map<string, Slot>();

/** Every lint has a `SourceCode` of its own, so its rules share one check, and the next lint makes a new one. */
const checks = new WeakMap<SourceCode, CheckedFile>();

export function checkFile(sourceCode: SourceCode, readRequest: () => LintRequest): CheckedFile {
  const known = checks.get(sourceCode);
  if (known) return known;
  const request = readRequest();
  const key = JSON.stringify([request.root, request.policy, request.config]);
  const slot = slots.get(key) ?? openSlot(request);
  slots.set(key, slot);
  const checked = checkedFileOf(slot, request);
  checks.set(sourceCode, checked);
  return checked;
}
