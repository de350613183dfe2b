import type { DataAccess } from '@proviso/code-analyzer';
import type { Fix } from '../finding.ts';
import { insertImport } from './insert-import.ts';
import { isImportable, resolveModule, type FixSurroundings } from './protect-with-binding.ts';

/** A call of the first bound audit function next to the access (bindings after it may be wrappers). Its arguments are the developer's to write, so it is a suggestion. */
export function insertAuditCall(access: DataAccess, { bindings, bindingsBase, text }: FixSurroundings): readonly Fix[] {
  const { statement } = access;
  if (!statement || text === undefined) return [];
  const [binding] = bindings.audit;
  if (!binding || !isImportable(binding.export)) return [];
  const imported = insertImport(access.file, text, { name: binding.export, module: resolveModule(bindingsBase, binding.module) });
  if (!imported) return [];
  const call = `${statement.mayAwait ? 'await ' : ''}${binding.export}(/* actor, action, target */);`;
  const at = statement.returns ? statement.span.start : statement.span.end;
  const line = newLineAt(text, statement.span.start);
  const newText = statement.returns ? call + line : line + call;
  return [
    {
      title: `Record the access with \`${binding.export}\``,
      kind: 'suggestion',
      edits: [...imported, { file: access.file, span: { start: at, end: at }, newText }],
    },
  ];
}

/** A line break and the indentation of the line that holds the offset. */
function newLineAt(text: string, offset: number): string {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const indent = /^[ \t]*/.exec(text.slice(lineStart))?.[0] ?? '';
  return (text.includes('\r\n') ? '\r\n' : '\n') + indent;
}
