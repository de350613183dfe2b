import { resolveBindings } from '../src/program/bound-roles.ts';
import type { CalleeRoles } from '../src/program/callee-roles.ts';
import type { Compiler } from '../src/program/compiler.ts';
import { createCalleeRoles } from '../src/program/create-callee-roles.ts';
import { createPerFile } from '../src/program/per-file.ts';
import { createCompiler } from '../src/program/create-compiler.ts';
import { readAmbientFiles } from '../src/program/library-files.ts';
import { openProgram } from '../src/program/open-program.ts';
import { resolveBoundModule } from '../src/program/resolve-module.ts';
import { joinRoleNames, readFileRoleNames } from '../src/program/role-names.ts';
import { createSourceCache } from '../src/program/source-cache.ts';
import { noBindings, type Bindings } from '../src/vocabulary.ts';
import { createFileTexts } from '../src/workspace/file-texts.ts';
import { memoryFileAccess } from '../src/workspace/memory-file-access.ts';
import { openWorkspace } from '../src/workspace/open-workspace.ts';

const sources = createSourceCache();

/** A compiler over files by absolute path (`/app/src/a.ts`, `/app/prisma/schema.prisma`), with library models and lib. */
export function createTestCompiler(files: Readonly<Record<string, string>>): Compiler {
  return openTestProgram(files).compiler;
}

/** The same with the roles of callees, bindings relative to `/app`. */
export function createTestRoles(
  files: Readonly<Record<string, string>>,
  bindings: Bindings = noBindings,
): { readonly compiler: Compiler; readonly roles: CalleeRoles; readonly notes: readonly string[] } {
  const { compiler, workspace, notes } = openTestProgram(files);
  const bound = resolveBindings({
    bindings,
    compiler,
    resolve: module => resolveBoundModule(workspace.world, module, '/app'),
    note: note => notes.push(`${note.kind}: ${note.message}`),
  });
  const { names } = joinRoleNames(
    [...Object.values(files).map(text => ({ text })), ...compiler.modelFiles].map(readFileRoleNames),
    bound.names,
  );
  return { compiler, roles: createCalleeRoles({ compiler, bound, names, root: '/app' }), notes };
}

function openTestProgram(files: Readonly<Record<string, string>>): {
  readonly compiler: Compiler;
  readonly workspace: ReturnType<typeof openWorkspace>;
  readonly notes: string[];
} {
  const notes: string[] = [];
  const access = memoryFileAccess(files);
  const settings = { root: '/app', files: access, include: [], exclude: [] };
  const workspace = openWorkspace({
    settings,
    texts: createFileTexts(access),
    overlay: new Map(),
    note: note => notes.push(`${note.kind} ${note.subject}: ${note.message}`),
  });
  const opened = openProgram({ ...workspace, files: workspace.sources, ambient: readAmbientFiles({ ...workspace, dom: true }), sources });
  return { compiler: createCompiler(opened, workspace.analyzed, createPerFile()), workspace, notes };
}
