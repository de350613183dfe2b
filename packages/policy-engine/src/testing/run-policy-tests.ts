import type { CompileHost } from '../load/compile-host.ts';
import { inReadingOrder } from '../reading-order.ts';
import { wrongAttributes } from './attributes-in-policy.ts';
import { sitesOf } from './clause-sites.ts';
import { findSurvivors } from './mutation/find-survivors.ts';
import { resolveInvariants, unknownNames, type ResolvedInvariant } from './names-in-policy.ts';
import { parseTestDocument } from './parse-test-document.ts';
import { pathBeside } from './path-beside.ts';
import { coverageOf } from './policy-coverage.ts';
import { openPolicy, type PolicyUnderTest } from './policy-under-test.ts';
import { checkCoverage } from './run/check-coverage.ts';
import { runCase, runMatrix } from './run/run-case.ts';
import { runCode } from './run/run-code.ts';
import { runCompare, type BaseText } from './run/run-compare.ts';
import { runInvariant } from './run/run-invariant.ts';
import { runTimeline } from './run/run-timeline.ts';
import type { CheckCode, TestRun } from './run/test-run.ts';
import type { PolicyTestDocument } from './test-document.ts';
import type { PolicyCoverage, PolicyTestResult, TestResult } from './test-result.ts';
import { newTrace } from './trace.ts';

export interface PolicyTestSettings extends CompileHost {
  /** The linter; without it `code` tests are skipped. */
  readonly checkCode?: CheckCode;
  /** Texts of a revision; without it `compare` with one is skipped. */
  readonly baseText?: BaseText;
  /** Tells a revision that is not there, which fails, from a policy that is new in it. Nothing when there is no repository. */
  readonly hasRevision?: (revision: string, path: string) => boolean | undefined;
  /** Only tests whose name holds this, whatever the case of its letters. Coverage is not judged then. */
  readonly filter?: string;
  /** Deletes one clause of the policy at a time, and demands that a test fails. */
  readonly mutate?: boolean;
}

/** Runs the tests of a document (`*.policy-test.yaml`) against its policy. Reads no clock; never throws. */
export function runPolicyTests(path: string, settings: PolicyTestSettings): PolicyTestResult {
  const file = path.replaceAll('\\', '/');
  const parsed = parseTestDocument(file, settings); // text to a typed document
  if (parsed.document === undefined) return { file, tests: [], diagnostics: parsed.diagnostics };
  const { document } = parsed;
  const now = new Date(document.now);
  const { under, diagnostics } = openPolicy(pathBeside(file, document.policy.text), settings, now); // the policy that it is about
  if (under === undefined) return { file, tests: [], diagnostics: diagnostics.filter(({ severity }) => severity === 'error') };
  const unknown = [...unknownNames(parsed.names, under), ...wrongAttributes(parsed.attributes, under)]; // its words in that policy
  const resolved = resolveInvariants(document.invariants, under);
  const errors = inReadingOrder([...parsed.diagnostics, ...unknown, ...resolved.diagnostics], [file]);
  if (errors.length > 0) return { file, tests: [], diagnostics: errors };
  return runDocument({ document, invariants: resolved.invariants, under, now }, settings);
}

interface ReadyDocument {
  readonly document: PolicyTestDocument;
  readonly invariants: readonly ResolvedInvariant[];
  readonly under: PolicyUnderTest;
  readonly now: Date;
}

function runDocument(ready: ReadyDocument, settings: PolicyTestSettings): PolicyTestResult {
  const { document, under } = ready;
  const { file } = document;
  const run = newRun(ready, settings);
  const tests = [...testsOf(ready, run, settings), ...compared(ready, run, settings)];
  const isWhole = settings.filter === undefined;
  const coverage = isWhole ? coverageOf(under, run.sites, run.trace) : undefined;
  const gates = coverage === undefined ? [] : gatesOf(document, coverage);
  const passes = tests.every(({ status }) => status !== 'failed');
  return {
    file,
    tests: [...tests, ...gates],
    ...(coverage === undefined ? {} : { coverage }),
    // A test that fails by itself notices nothing.
    ...(settings.mutate === true && isWhole && passes
      ? { mutation: findSurvivors(under, mutant => testsOf(ready, newRun({ ...ready, under: mutant }, settings), settings)) }
      : {}),
    diagnostics: [],
  };
}

function newRun({ document, under, now }: ReadyDocument, { checkCode }: PolicyTestSettings): TestRun {
  return { file: document.file, under, now, sites: sitesOf(under), trace: newTrace(), checkCode };
}

/** Every test that asks the policy alone, cheap ones first. */
function* testsOf({ document, invariants }: ReadyDocument, run: TestRun, { filter }: PolicyTestSettings): Generator<TestResult> {
  const isChosen = chosenBy(filter);
  for (const test of document.cases) if (isChosen(test)) yield runCase(test, run);
  for (const test of document.matrix) if (isChosen(test)) yield runMatrix(test, run);
  for (const test of document.timeline) if (isChosen(test)) yield runTimeline(test, run);
  for (const invariant of invariants) if (isChosen(invariant.test)) yield runInvariant(invariant, run);
  for (const test of document.code) if (isChosen(test)) yield runCode(test, run);
}

function compared({ document }: ReadyDocument, run: TestRun, settings: PolicyTestSettings): readonly TestResult[] {
  const { compare } = document;
  return compare === undefined || !chosenBy(settings.filter)(compare) ? [] : [runCompare(compare, document, run, settings)];
}

function chosenBy(filter: string | undefined): (test: { readonly name: string }) => boolean {
  const wanted = filter?.toLowerCase();
  return ({ name }) => wanted === undefined || name.toLowerCase().includes(wanted);
}

/** What was skipped reached nothing: the gate says so by itself. */
function gatesOf({ coverage: gate, file }: PolicyTestDocument, coverage: PolicyCoverage): readonly TestResult[] {
  return gate === undefined ? [] : [checkCoverage(gate, coverage, file)];
}
