import { builtinPack, nodeFileAccess, openProject, type Finding, type Project } from '@proviso/linter';
import { describePolicyProblem } from './policy-problem.ts';

/** A file that ESLint lints. Absolute paths with forward slashes. */
export interface LintRequest {
  readonly root: string;
  /** Beats the configuration: a path, or a pack such as `proviso:baseline`. */
  readonly policy?: string;
  readonly file: string;
  /** ESLint's text: unsaved, from standard input, or half-way through its fixes. */
  readonly text: string;
}

export interface CheckedFile {
  readonly findings: readonly Finding[];
  /** Why nothing can be judged. Handed out once for a file, to whichever rule asks first. */
  readonly takeProblem: () => string | undefined;
}

/** One project, kept from lint to lint. */
export interface Slot {
  project: Project;
  /** The file whose text differs from the disk, if any. */
  overlaid: string | undefined;
  readonly linted: Set<string>;
  /** The file that shows what is wrong with the policy, so that a run shows it once. */
  problemFile: string | undefined;
  lastRefresh: { readonly endedAt: number; readonly took: number };
}

export function openSlot({ root, policy }: LintRequest): Slot {
  const started = performance.now();
  const project = openProject({
    root,
    files: nodeFileAccess(),
    ...(policy !== undefined && { policy }),
    pack: builtinPack,
    now: new Date(),
  });
  const endedAt = performance.now();
  return { project, overlaid: undefined, linted: new Set(), problemFile: undefined, lastRefresh: { endedAt, took: endedAt - started } };
}

/** Brings the project up to date with the disk and with ESLint's text, and asks it for the findings of the file. */
export function checkedFileOf(slot: Slot, { file, text }: LintRequest): CheckedFile {
  if (slot.linted.has(file) || isDue(slot)) refresh(slot);
  slot.linted.add(file);
  showText(slot, file, text);
  const problem = describePolicyProblem(slot.project);
  if (problem === undefined) slot.problemFile = undefined;
  else slot.problemFile ??= file;
  let isTaken = slot.problemFile !== file;
  return {
    findings: problem === undefined ? slot.project.findingsOf(file) : [],
    takeProblem: () => {
      if (isTaken) return undefined;
      isTaken = true;
      return problem;
    },
  };
}

/**
 * A run over many files sees each once, and files hardly change under it: there a look at all other files before each lint would
 * cost more than the lints. So it is taken when a file comes back (an editor, a pass of fixes), and else so rarely that it
 * takes a twentieth of the time.
 */
function isDue({ lastRefresh: { endedAt, took } }: Slot): boolean {
  return performance.now() - endedAt > Math.max(500, 20 * took);
}

function refresh(slot: Slot): void {
  const started = performance.now();
  slot.project = slot.project.refreshed();
  const endedAt = performance.now();
  slot.lastRefresh = { endedAt, took: endedAt - started };
}

/** ESLint's text holds for its file and for this lint only: what it does to one file must not change the findings of the next. */
function showText(slot: Slot, file: string, text: string): void {
  if (slot.overlaid !== undefined && slot.overlaid !== file) {
    slot.project = slot.project.withText(slot.overlaid, undefined);
    slot.overlaid = undefined;
  }
  if (slot.project.textOf(file) === text) return;
  slot.project = slot.project.withText(file, text);
  slot.overlaid = file;
}
