import { builtinPack, nodeFileAccess, openProject, type Finding, type Project } from '@proviso/linter';
import { describeConfigurationProblem, withOnlyConfiguration } from './chosen-configuration.ts';
import { describePolicyProblem } from './policy-problem.ts';

/** A file that ESLint lints. Absolute paths with forward slashes. */
export interface LintRequest {
  readonly root: string;
  /** Beats the configuration: a path, or a pack such as `proviso:baseline`. */
  readonly policy?: string;
  /** The only configuration of the project, whatever others lie in its folders. */
  readonly config?: string;
  readonly file: string;
  /** ESLint's text: unsaved, from standard input, or half-way through its fixes. */
  readonly text: string;
  /** Where the part begins that ESLint shows to rules. */
  readonly offset: number;
}

export interface CheckedFile {
  /** What ESLint calls the first character. */
  readonly offset: number;
  readonly findings: readonly Finding[];
  /** Why nothing can be judged. Handed out once for a file, to whichever rule asks first. */
  readonly takeProblem: () => string | undefined;
}

/** One project, kept from lint to lint. */
export interface Slot {
  project: Project;
  /** The file whose text differs from the disk, if any. */
  overlaid: string | undefined;
  /** Files, or their parts. */
  readonly linted: Set<string>;
  /** The part that shows what is wrong with the policy, so that a run shows it once. */
  problemPart: string | undefined;
  lastRefresh: { readonly endedAt: number; readonly took: number };
}

export function openSlot({ root, policy, config }: LintRequest): Slot {
  const started = performance.now();
  const files = nodeFileAccess();
  const project = openProject({
    root,
    files: config === undefined ? files : withOnlyConfiguration(files, config),
    ...(policy !== undefined && { policy }),
    pack: builtinPack,
    now: new Date(),
  });
  const endedAt = performance.now();
  return { project, overlaid: undefined, linted: new Set(), problemPart: undefined, lastRefresh: { endedAt, took: endedAt - started } };
}

/** Brings the project up to date with the disk and with ESLint's text, and asks it for the findings of the file. */
export function checkedFileOf(slot: Slot, { file, text, config, offset }: LintRequest): CheckedFile {
  const part = `${file}:${String(offset)}`;
  if (slot.linted.has(part) || isDue(slot)) refresh(slot);
  slot.linted.add(part);
  showText(slot, file, text);
  const problem = (config !== undefined && describeConfigurationProblem(nodeFileAccess(), config)) || describePolicyProblem(slot.project);
  if (problem === undefined) slot.problemPart = undefined;
  else slot.problemPart ??= part;
  let isTaken = slot.problemPart !== part;
  return {
    offset,
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
  slot.project = slot.project.refreshed(new Date());
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
