/** Calls that read, export, change or delete stored personal data, and whether each leaves an audit record. */
import type { AnalysisContext } from '../analysis-context.ts';
import type { AuditCall, DataAccess, Label } from '../facts.ts';
import { placeOf, shortText } from '../flows/place-of.ts';
import { labelsOfAskedRelations } from '../labels/asked-relations.ts';
import { unselectedColumns } from '../labels/columns/unselected-column.ts';
import { syntax as ts, type CallLike, type Node, type nodes, type SourceFile } from '../program/compiler.ts';
import { isInsideAsync } from '../program/inside-async.ts';
import { createRowsOfHeirs, type RowsOfHeirs } from './rows-of-heirs.ts';
import { labelsOfRows } from './rows-behind.ts';
import { createRowsOfStatement, type RowsOfStatement } from './rows-of-statement.ts';
import { auditStatusOf, createAuditKnowledge } from './audit/audit-status.ts';
import { createAuditCallFinder } from './audit/find-audit-calls.ts';
import { createGuardFinder, type GuardsAt } from './guards/find-guards.ts';
import { memoised } from '../program/memoised.ts';
import type { AuditKnowledge } from './audit/audit-knowledge.ts';
import { functionAround, lastName, nameOfFunction, nodesBelow, statementAround } from './function-around.ts';

/** What a file does with stored data, and what it writes down about that. */
export interface AccessFinder {
  readonly accessesIn: (file: SourceFile) => readonly DataAccess[];
  readonly auditCallsIn: (file: SourceFile) => readonly AuditCall[];
}

/** The finder keeps what it learned about the project; make one for each context. */
export function createAccessFinder(context: AnalysisContext, guardsAt: GuardsAt = createGuardFinder(context)): AccessFinder {
  const knowledge = createAuditKnowledge(context);
  const rowsOf = createRowsOfStatement(context);
  const rowsOfHeirs = createRowsOfHeirs(context);
  const findAuditCalls = createAuditCallFinder(knowledge);
  const accessesIn = memoised((file: SourceFile): readonly DataAccess[] =>
    nodesBelow(file, 'everything')
      .filter(isCallLike)
      .flatMap(call => accessOf(call, { knowledge, rowsOf, rowsOfHeirs, guardsAt }) ?? [])
      .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
  );
  return { accessesIn, auditCallsIn: file => findAuditCalls(file, accessesIn(file)) };
}

type Call = nodes.CallExpression | nodes.TaggedTemplateExpression;

function isCallLike(node: Node): node is Call {
  return ts.isCallExpression(node) || ts.isTaggedTemplateExpression(node);
}

interface Finding {
  readonly knowledge: AuditKnowledge;
  readonly rowsOf: RowsOfStatement;
  readonly rowsOfHeirs: RowsOfHeirs;
  readonly guardsAt: GuardsAt;
}

function accessOf(call: Call, finding: Finding): DataAccess | undefined {
  const { knowledge, guardsAt } = finding;
  const touched = touchedBy(call, finding);
  if (!touched || touched.labels.length === 0) return undefined;
  const { action, labels } = touched;
  const owner = functionAround(call);
  const flow = knowledge.flowOf(owner);
  if (flow.truncated) noteTruncated(call, knowledge);
  // Dead code reads nothing.
  else if (flow.pointsOf(call).length === 0) return undefined;
  const statement = statementAround(call);
  return {
    ...placeOf(call),
    action,
    text: shortText(ts.isTaggedTemplateExpression(call) ? call.tag : call.expression),
    labels,
    inFunction: nameOfFunction(owner),
    ...(statement && {
      statement: {
        ...placeOf(statement),
        returns: ts.isReturnStatement(statement) || ts.isThrowStatement(statement),
        mayAwait: isInsideAsync(statement),
      },
    }),
    audit: auditStatusOf(call, knowledge),
    guards: guardsAt(call),
  };
}

function touchedBy(
  call: Call,
  { knowledge: { context }, rowsOf, rowsOfHeirs }: Finding,
): Pick<DataAccess, 'action' | 'labels'> | undefined {
  const origin = originOf(call, context);
  if (origin === undefined) return undefined;
  const action = (['delete', 'export', 'update'] as const).find(word => origin.split('.').includes(word)) ?? 'read';
  const labels = labelsOfAccess(call, action, context);
  if (labels.length > 0) return { action, labels };
  const inherited = ts.isCallExpression(call) ? rowsOfHeirs(call) : [];
  return inherited.length > 0 ? { action, labels: inherited } : rowsOf(call);
}

function labelsOfAccess(call: Call, action: DataAccess['action'], context: AnalysisContext): readonly Label[] {
  const rows = narrowed(call, context);
  const held = context.labeller.ofType(context.compiler.typeOf(rows), rows);
  const unselected = held.length > 0 && action === 'read' ? unselectedColumns(rows, context) : [];
  const given = [...held.filter(({ path: [name] }) => !unselected.includes(name ?? '')), ...labelsOfAskedRelations(call, context)];
  // A read that selects nothing personal reads nothing personal; a deletion that gives back a count deletes whole rows all the same.
  return given.length > 0 || action !== 'delete' ? given : labelsOfRows(call, context);
}

/** `Model.findById(id).select('name')` reads what the last call asks for, where its type says what that is. */
function narrowed(call: Call, { compiler }: AnalysisContext): Call {
  let rows = call;
  for (let at: Call = call; ;) {
    const access = at.parent;
    if (!ts.isPropertyAccessExpression(access) || access.expression !== at || !ts.isCallExpression(access.parent)) return rows;
    at = access.parent;
    if (access.name.text !== 'select') continue;
    const { awaited } = compiler.describe(compiler.typeOf(at));
    const inner = awaited && compiler.describe(awaited);
    if (inner?.known === 'yes') rows = at;
  }
}

function originOf(call: Call, { roles }: AnalysisContext): string | undefined {
  const name = ts.isTaggedTemplateExpression(call) ? lastName(call.tag) : lastName(call.expression);
  if (name === undefined || !roles.names.has(name)) return undefined;
  const origins = rolesOf(call, roles).flatMap(role => (role.kind === 'source' && isStored(role.origin) ? [role.origin] : []));
  return origins[0];
}

function rolesOf(call: CallLike, roles: AnalysisContext['roles']): readonly AnalysisContextRole[] {
  return roles.of(call).flatMap(callee => callee.roles);
}

type AnalysisContextRole = ReturnType<AnalysisContext['roles']['ofDeclaration']>[number];

/** What comes from a request, a form or the environment was not stored by anybody yet. */
const isStored = (origin: string): boolean => !/^(request|form|env|environment|input|user-input|argument|cli)\b/.test(origin);

function noteTruncated(call: Node, { context }: AuditKnowledge): void {
  const owner = nameOfFunction(functionAround(call));
  context.note({
    kind: 'cap-reached',
    subject: `control flow of ${owner}`,
    message: `the function \`${owner}\` is too large to follow every path: whether it leaves audit records is not known behind the cap`,
    place: placeOf(call),
  });
}
