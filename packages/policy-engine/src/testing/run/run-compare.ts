import { compile } from '../../compile.ts';
import type { CompiledPolicy } from '../../compiled-policy.ts';
import { diffPolicies } from '../../difference/diff-policies.ts';
import type { Change } from '../../difference/difference.ts';
import type { CompileHost } from '../../load/compile-host.ts';
import { pathBeside } from '../path-beside.ts';
import type { CompareTest, PolicyTestDocument } from '../test-document.ts';
import type { Failure, TestResult } from '../test-result.ts';
import { describeRequest } from './describe-request.ts';
import { resultOf, type TestRun } from './test-run.ts';

/** Text of a file as a revision has it; nothing when there is none. */
export type BaseText = (revision: string, path: string) => string | undefined;

export interface CompareHost extends CompileHost {
  readonly baseText?: BaseText;
  /** Is there such a revision where this file lies? Nothing when nobody can tell: there is no repository. */
  readonly hasRevision?: (revision: string, path: string) => boolean | undefined;
}

/** What the policy was before, and what has changed since: nothing that is forbidden may be among it. */
export function runCompare(test: CompareTest, document: PolicyTestDocument, run: TestRun, host: CompareHost): TestResult {
  const place = { ...test, file: run.file };
  const base = baseOf(test, document, run.now, host);
  if (base === 'no base') return resultOf('compare', place, { failures: [], skipped: true, note: 'no base' });
  if (typeof base === 'string') {
    return resultOf('compare', place, { failures: [{ file: run.file, span: test.with.span, message: base, details: [], related: [] }] });
  }
  const { changes } = diffPolicies(base, run.under.policy.compiled);
  const failures = test.forbid.flatMap(({ text: kind, span }) =>
    changes
      .filter(change => change.kind === kind || mayBe(change, kind))
      .map((change): Failure => ({ file: run.file, span, ...describeChange(change), related: [] })),
  );
  return resultOf('compare', place, { failures, note: `${changes.length} changes` });
}

/** The policy as it was, `no base`, or what is wrong with it. */
function baseOf(test: CompareTest, document: PolicyTestDocument, now: Date, host: CompareHost): CompiledPolicy | string {
  const { text } = test.with;
  const revision = text.startsWith('git:') ? text.slice('git:'.length) : undefined;
  const entry = pathBeside(document.file, revision === undefined ? text : document.policy.text);
  const readFile = revision === undefined ? host.readFile : readerAt(revision, host);
  if (revision !== undefined && readFile(entry) === undefined) {
    return host.hasRevision?.(revision, entry) === false
      ? `there is no revision \`${revision}\` (a shallow clone must fetch it)`
      : 'no base';
  }
  const { policy, diagnostics } = compile(entry, { ...host, readFile, now });
  const [first] = diagnostics.filter(({ severity }) => severity === 'error');
  return policy ?? `${text} cannot be compared with: ${first?.message ?? 'it does not compile'}`;
}

/** What is installed is in no revision: packages are read as they are now. */
function readerAt(revision: string, host: CompareHost): CompareHost['readFile'] {
  return path => (/(?:^|\/)node_modules\//.test(path) ? host.readFile(path) : host.baseText?.(revision, path));
}

/** Requests that were too many to compare may have changed in any way. */
function mayBe({ kind }: Change, forbidden: string): boolean {
  return kind === 'not-decided' && ['newly-allowed', 'newly-denied', 'weaker-obligation', 'stronger-obligation'].includes(forbidden);
}

function describeChange(change: Change): Pick<Failure, 'message' | 'details'> {
  const witness = 'witness' in change ? witnessText(change.witness) : undefined;
  return { message: `${change.kind}: ${change.text}`, details: witness === undefined ? [] : [`witness: ${witness}`] };
}

function witnessText(witness: NonNullable<Extract<Change, { readonly witness?: unknown }>['witness']>): string {
  if ('request' in witness && typeof witness.request === 'object') return describeRequest(witness.request);
  return Object.entries(witness)
    .map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(', ') : String(value)}`)
    .join(', ');
}
