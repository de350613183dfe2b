import { applyEdits, safeEdits, type FileAccess, type Project } from '@proviso/linter/judging';

export interface FixedProject {
  /** With the new texts, nothing of which is written yet. */
  readonly project: Project;
  readonly changed: readonly ChangedFile[];
}

export interface ChangedFile {
  readonly file: string;
  /** As it is to be written, with a byte order mark where there was one. */
  readonly text: string;
  /** Findings that it has no more. */
  readonly mended: number;
}

/** A fix may bring out what another one mends; more rounds than this are no progress. */
const mostRounds = 10;

/** Makes every fix that is safe without a look in these files, and looks again. */
export function fixProject(project: Project, candidates: readonly string[], access: FileAccess): FixedProject {
  const marks = new Map(candidates.flatMap(file => byteOrderMarkOf(file, project, access)));
  let current = project;
  for (let round = 0; round < mostRounds; round++) {
    const before = current;
    const edited = [...marks.keys()].flatMap(file => {
      const edits = safeEdits(before.findingsOf(file));
      return edits.length === 0 ? [] : [{ file, text: applyEdits(before.textOf(file) ?? '', edits) }];
    });
    if (edited.length === 0) break;
    current = edited.reduce((next, { file, text }) => next.withText(file, text), before);
  }
  const fixed = current;
  const changed = [...marks]
    .filter(([file]) => fixed.textOf(file) !== project.textOf(file))
    .map(([file, mark]) => ({
      file,
      text: mark + (fixed.textOf(file) ?? ''),
      mended: project.findingsOf(file).length - fixed.findingsOf(file).length,
    }));
  return { project: fixed, changed };
}

/** Nothing for a file that would not be the same bytes again when it is written: it is left alone. */
function byteOrderMarkOf(file: string, project: Project, { read }: FileAccess): readonly (readonly [string, string])[] {
  const bytes = read(file);
  const text = bytes && decoded(bytes);
  if (text === undefined) return [];
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  return text.slice(mark.length) === project.textOf(file) ? [[file, mark]] : [];
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
