/** Calls that write to an audit table: through an ORM, a query builder, or SQL. */
import type { AnalysisContext } from '../../analysis-context.ts';
import { splitWords } from '../../labels/split-words.ts';
import { syntax as ts, type CallLike, type Expression, type nodes } from '../../program/compiler.ts';
import { bareExpression } from '../../flows/bare-expression.ts';
import { lastName } from '../function-around.ts';

export function isAuditWrite(call: CallLike, context: AnalysisContext): boolean {
  if (insertsByStatement(call)) return true;
  if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return false;
  const { name, expression: receiver } = call.expression;
  if (!namesAuditTable(receiver) && !(call.arguments[0] && namesAuditTable(call.arguments[0]))) return false;
  return storesByRole(call, context) || (writes.has(name.text) && isUnmodelled(receiver, context));
}

/** `INSERT INTO audit_log …`, in whatever call or template. */
const insertStatement = /\binsert\s+into\s+["`[]?(?:\w+["`\]]?\.["`[]?)?\w*(audit|access_?(log|event|record|trail))/i;

function insertsByStatement(call: CallLike): boolean {
  const texts = ts.isTaggedTemplateExpression(call) ? [call.template] : ts.isCallExpression(call) ? call.arguments : [];
  return texts.some(text => {
    const bare = bareExpression(text);
    const isText = ts.isStringLiteralLike(bare) || ts.isTemplateExpression(bare);
    return isText && insertStatement.test(bare.getText());
  });
}

const storing: ReadonlySet<string> = new Set(['database', 'queue', 'warehouse', 'search', 'file', 'object', 'network', 'recipient']);

/** A model or a tag says that the call stores or sends what it is given. */
function storesByRole(call: nodes.CallExpression, { roles }: AnalysisContext): boolean {
  const name = lastName(call.expression);
  if (name === undefined || !roles.names.has(name)) return false;
  return roles.of(call).some(callee => callee.roles.some(role => role.kind === 'sink' && storing.has(role.channel)));
}

/** Methods of ORMs and drivers that write, for packages without a model. */
const writes: ReadonlySet<string> = new Set([
  'create',
  'createMany',
  'insert',
  'insertOne',
  'insertMany',
  'insertInto',
  'save',
  'persist',
  'persistAndFlush',
  'bulkCreate',
  'bulkWrite',
  'add',
  'put',
  'push',
  'send',
  'emit',
  'publish',
  'append',
  'values',
  'upsert',
]);

/** Nothing is known of the receiver's type: neither source nor model of it is there. */
function isUnmodelled(receiver: Expression, { compiler }: AnalysisContext): boolean {
  return compiler.describe(compiler.typeOf(receiver)).known !== 'yes';
}

/** Links of a chain that are looked at: `db.schema('x').from('audit_log').insert`. */
const longestChain = 12;

/** `prisma.auditLog`, `this.auditEvents`, `db('audit_log')`, `AuditEntry`, `new AuditEntry(…)`, `new Queue('audit')`. The function that is called does not count. */
function namesAuditTable(expression: Expression, link = 0): boolean {
  const node = bareExpression(expression);
  if (link > longestChain) return false;
  if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) return isAuditTableName(node.text);
  if (ts.isNewExpression(node))
    return [node.expression, ...(node.arguments ?? []).filter(ts.isStringLiteralLike)].some(part => namesAuditTable(part, link + 1));
  if (ts.isPropertyAccessExpression(node)) return isAuditTableName(node.name.text) || namesAuditTable(node.expression, link + 1);
  if (!ts.isCallExpression(node)) return false;
  const { expression: callee, arguments: given } = node;
  if (given[0] && namesAuditTable(given[0], link + 1)) return true;
  return ts.isPropertyAccessExpression(callee) && namesAuditTable(callee.expression, link + 1);
}

const entries: ReadonlySet<string> = new Set(['log', 'logs', 'event', 'events', 'record', 'records', 'trail', 'entry', 'entries']);

export function isAuditTableName(name: string): boolean {
  const words = splitWords(name);
  if (words.some(word => word === 'audit' || word === 'audits')) return true;
  return words.some((word, index) => word === 'access' && entries.has(words[index + 1] ?? ''));
}
