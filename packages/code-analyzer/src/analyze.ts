/** The pipeline, a line a stage. */
import type { AnalysisContext } from './analysis-context.ts';
import { readComments, readSchemaComments, type Comment } from './comments.ts';
import { measureCoverage } from './coverage/measure-coverage.ts';
import { createNotes, type Notes } from './coverage/notes.ts';
import type { LabelledPlace } from './facts.ts';
import { describeFile } from './describe-file.ts';
import { createKeptFlows, type KeptFlows } from './edits/kept-flows.ts';
import { takeOver } from './edits/take-over.ts';
import { createFactsFinder } from './find-facts.ts';
import { findLabelledPlace } from './find-labelled-place.ts';
import { createLabeller } from './labels/create-labeller.ts';
import type { AnalyzedFacts } from './kept/analyzed-facts.ts';
import { noteBrokenModels } from './program/broken-models.ts';
import { resolveBindings } from './program/bound-roles.ts';
import { createCalleeRoles } from './program/create-callee-roles.ts';
import type { Compiler } from './program/compiler.ts';
import { createCompiler } from './program/create-compiler.ts';
import { findInstalledTypes } from './program/installed-types.ts';
import { readAmbientFiles } from './program/library-files.ts';
import { libraryModels } from './program/library-models.ts';
import { openProgram, type OpenedProgram } from './program/open-program.ts';
import { resolveBoundModule } from './program/resolve-module.ts';
import { joinRoleNames, readFileRoleNames } from './program/role-names.ts';
import { createPerFile, type PerFile } from './program/per-file.ts';
import { tooDeepMessage } from './stack-overflow.ts';
import type { AskedOfFile, DescribedFile } from './stages.ts';
import { createSourceCache, type SourceCache } from './program/source-cache.ts';
import type { UserModel } from './user-model.ts';
import type { Bindings, Vocabulary } from './vocabulary.ts';
import { isStructural } from './workspace/file-kinds.ts';
import { createFileTexts, type FileTexts } from './workspace/file-texts.ts';
import { unmatchedTypes } from './program/unmatched-types.ts';
import { openWorkspace } from './workspace/open-workspace.ts';
import type { WorkspaceSettings } from './workspace/workspace-settings.ts';
import type { Workspace } from './workspace/workspace.ts';

export interface AnalysisSettings {
  readonly vocabulary: Vocabulary;
  readonly bindings: Bindings;
  /** Folder that relative modules of the bindings start from. */
  readonly bindingsBase: string;
  /** What the project says of libraries. A change of them needs a new analysis. */
  readonly models?: readonly UserModel[];
  /** Texts will be edited: the first analysis already notes what answers lean on, so that the first edit need not. */
  readonly editing?: boolean;
}

/** The facts of a workspace, made file by file when asked. Never changes: an edit gives a new analysis that reuses the old. */
export interface Analysis extends AnalyzedFacts {
  /** What is labelled at an offset: for hover. */
  readonly labelledAt: (file: string, offset: number) => LabelledPlace | undefined;
  /** What each stage knows of a file: for people who ask why. */
  readonly describe: (file: string, asked: AskedOfFile) => DescribedFile;
  /** The same workspace with this text for a file (an editor's buffer); `undefined` means as on disk. */
  readonly withText: (file: string, text: string | undefined) => Analysis;
  /** The same workspace with files read again that changed on disk. */
  readonly refreshed: () => Analysis;
}

export function openAnalysis(workspace: WorkspaceSettings, analysis: AnalysisSettings): Analysis {
  return analyze({
    workspace,
    analysis,
    perFile: createPerFile(),
    sources: createSourceCache(),
    texts: createFileTexts(workspace.files),
    overlay: new Map(),
  });
}

/** What analyses of one folder share from edit to edit. */
interface Session {
  readonly workspace: WorkspaceSettings;
  readonly analysis: AnalysisSettings;
  readonly sources: SourceCache;
  readonly perFile: PerFile;
  readonly texts: FileTexts;
  /** Unsaved texts, by path. */
  readonly overlay: ReadonlyMap<string, string>;
}

/** What the next analysis can take over. */
interface Previous {
  readonly workspace: OpenedWorkspace;
  readonly opened: OpenedProgram;
  /** Of an edit to one file. */
  readonly edited?: Edited;
}

interface Edited {
  readonly file: string;
  readonly compiler: Compiler;
  /** What is known of flows, which is then no longer that analysis's own. */
  readonly handOver: () => KeptFlows | undefined;
}

interface OpenedWorkspace extends Workspace {
  readonly notes: Notes;
}

function analyze(session: Session, previous?: Previous, kept?: OpenedWorkspace): Analysis {
  const workspace = kept ?? openNotedWorkspace(session);
  const textOf = (file: string): string | undefined => session.overlay.get(file) ?? workspace.textOf(file);
  const notes = createNotes();
  const opened = openProgram({
    ...workspace,
    files: workspace.sources,
    textOf,
    ambient: readAmbientFiles(workspace),
    sources: session.sources,
    ...(previous ? { previous: previous.opened } : {}),
  });
  noteTooDeep(workspace, session.sources, notes);
  const compiler = createCompiler(opened, workspace.analyzed, session.perFile);
  const context = createContext({ session, workspace, compiler, notes });
  const { factsOf, handOver } = createFactsFinder(context, keptFlows(session, { opened, compiler }, previous));
  const self: Analysis = {
    files: workspace.analyzed,
    factsOf,
    labelledAt: (file, offset) => findLabelledPlace(context, file, offset, textOf),
    describe: (file, asked) => describeFile({ context, workspace, factsOf, textOf, notes: [workspace.notes, notes] }, file, asked),
    commentsOf: file => commentsOf(compiler.sourceFile(file), file, textOf(file)),
    textOf,
    // What was taken over was noted by another analysis.
    coverage: () =>
      previous?.edited
        ? analyze({ ...session, analysis: { ...session.analysis, editing: false } }, { workspace, opened }, workspace).coverage()
        : measureCoverage({ context, factsOf, textOf, notes: [workspace.notes, notes], root: workspace.root }),
    withText: (file, text) => {
      if (text === session.overlay.get(file) || (text !== undefined && text === textOf(file))) return self;
      const overlay = new Map(session.overlay);
      if (text === undefined) overlay.delete(file);
      else overlay.set(file, text);
      return analyze(
        { ...session, overlay },
        { workspace, opened, edited: { file, compiler, handOver } },
        isStructural(file) || !workspace.sources.includes(file) || !workspace.onDisk(file) ? undefined : workspace,
      );
    },
    refreshed: () => {
      const current = openNotedWorkspace(session);
      return current.fingerprint === workspace.fingerprint && workspace.world.installed?.isUnchanged() !== false
        ? self
        : analyze(session, { workspace, opened }, current);
    },
  };
  return self;
}

function keptFlows(
  { analysis, perFile }: Session,
  now: { readonly opened: OpenedProgram; readonly compiler: Compiler },
  previous?: Previous,
): KeptFlows | undefined {
  if (previous?.edited) return takeOver({ ...previous.edited, opened: previous.opened }, now, perFile);
  return analysis.editing ? createKeptFlows(perFile) : undefined;
}

function noteTooDeep({ sources: files }: Workspace, sources: SourceCache, { note }: Notes): void {
  for (const file of files.filter(sources.isTooDeep)) {
    note({ kind: 'cap-reached', subject: file, message: tooDeepMessage, place: { file, span: { start: 0, end: 0 } } });
  }
}

function openNotedWorkspace({ workspace: settings, analysis, texts, overlay }: Session): OpenedWorkspace {
  const notes = createNotes();
  const workspace = openWorkspace({ settings, texts, overlay, note: notes.note });
  noteBrokenModels(analysis.models ?? [], notes.note);
  const folders = [settings.root, ...workspace.packages.map(({ folder }) => folder)];
  for (const name of unmatchedTypes(settings.types ?? [], folders, settings.files)) {
    notes.note({
      kind: 'unknown-module',
      subject: name,
      message: '`types` names it, and no installed package has such a name; install it, or take it out',
    });
  }
  const installed = findInstalledTypes(settings.types ?? [], settings.files);
  const world = { ...workspace.world, models: libraryModels(analysis.models), ...(installed && { installed }) };
  return { ...workspace, world, notes };
}

interface ContextSettings {
  readonly session: Session;
  readonly workspace: Workspace;
  readonly compiler: AnalysisContext['compiler'];
  readonly notes: Notes;
}

function createContext({ session, workspace, compiler, notes: { note } }: ContextSettings): AnalysisContext {
  const { vocabulary, bindings, bindingsBase } = session.analysis;
  const bound = resolveBindings({ bindings, compiler, resolve: module => resolveBoundModule(workspace.world, module, bindingsBase), note });
  const own = workspace.sources.flatMap(file => compiler.sourceFile(file) ?? []);
  // Only models that something imports: `get` and `update` are names of too many functions to ask about each.
  const named = [...own, ...compiler.modelFiles].map(session.perFile(readFileRoleNames));
  const { names, sinkNames } = joinRoleNames(named, bound.names, workspace.world.models);
  const roles = createCalleeRoles({ compiler, bound, names, sinkNames, root: workspace.root });
  const unlabelled = { compiler, roles, vocabulary, bindings, note, perFile: session.perFile };
  return { ...unlabelled, labeller: createLabeller(unlabelled) };
}

function commentsOf(source: Parameters<typeof readComments>[0] | undefined, file: string, text: string | undefined): readonly Comment[] {
  return source ? readComments(source) : readSchemaComments(file, text ?? '');
}
