import type { DataAccess } from '@proviso/code-analyzer';
import type { Fix } from '../finding.ts';
import { insertImport } from './insert-import.ts';
import { resolveModule, type FixSurroundings } from './protect-with-binding.ts';

/** A call of the first bound audit function next to the access (bindings after it may be wrappers). Its arguments are the developer's to write, so it is a suggestion. */
export function insertAuditCall(access: DataAccess, { bindings, bindingsBase, text }: FixSurroundings): readonly Fix[] {
  const { statement } = access;
  if (!statement || text === undefined) return [];
  return bindings.audit
    .slice(0, 1)
    .filter(binding => /^[A-Za-z_$][\w$]*$/.test(binding.export))
    .map(binding => {
      const call = `await ${binding.export}(/* actor, action, target */);`;
      const at = statement.returns ? statement.span.start : statement.span.end;
      const line = newLineAt(text, statement.span.start);
      return {
        title: `Record the access with \`${binding.export}\``,
        kind: 'suggestion' as const,
        edits: [
          ...insertImport(access.file, text, { name: binding.export, module: resolveModule(bindingsBase, binding.module) }),
          { file: access.file, span: { start: at, end: at }, newText: statement.returns ? call + line : line + call },
        ],
      };
    });
}

/** A line break and the indentation of the line that holds the offset. */
function newLineAt(text: string, offset: number): string {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const indent = /^[ \t]*/.exec(text.slice(lineStart))?.[0] ?? '';
  return (text.includes('\r\n') ? '\r\n' : '\n') + indent;
}
