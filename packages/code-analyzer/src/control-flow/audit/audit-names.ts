/** A cheap filter before any type is asked: which calls and functions can have anything to do with audit records, by their names. */
import { indexSource, type SourceIndex } from '../../flows/source-index.ts';
import type { AnalysisContext } from '../../analysis-context.ts';
import { syntax as ts, type CallLike, type FunctionLike, type Node, type nodes, type SourceFile } from '../../program/compiler.ts';
import { lastNameOfCall, nodesBelow } from '../function-around.ts';
import { addCallers, namesLeadingTo, type Callers } from '../leading-names.ts';
import { namesOf } from '../references.ts';

export interface AuditNames {
  /** Names say that the call itself may write a record. */
  readonly mayWrite: (call: CallLike) => boolean;
  /** The call is worth a closer look: it may write a record, or run something that does. */
  readonly mayAudit: (call: CallLike) => boolean;
  /** Names of functions that are bound or tagged as writing audit records. */
  readonly declared: ReadonlySet<string>;
}

/** `auditLog`, `AUDIT_EVENTS`, `access_log`: of tables, variables, modules and statements. */
export const auditWords = /audit|access[\s_-]?(log|event|record|trail)/i;

export function createAuditNames({ bindings, compiler, perFile }: AnalysisContext): AuditNames {
  const files = compiler.files.flatMap(file => compiler.sourceFile(file) ?? []).map(perFile(readAuditNames));
  const bound = bindings.audit.map(binding => binding.export.split('.').at(-1) ?? binding.export);
  const declared = new Set([...bound, ...files.flatMap(file => file.declared)]);
  let known: JoinedNames | undefined;
  const names = (): JoinedNames =>
    (known ??= joinNames(
      files.map(file => ({ ...file, index: perFile(indexSource)(file.source) })),
      declared,
    ));
  const leads = (call: CallLike): boolean => {
    const name = lastNameOfCall(call);
    return name !== undefined && names().leading.has(name);
  };
  return {
    declared,
    mayWrite: call => isSuspicious(call) || (leads(call) && chainOf(call).some(name => names().writing.has(name))),
    mayAudit: call => handsOverFunction(call) || isSuspicious(call) || leads(call),
  };
}

/** What one file says, by its syntax alone. */
interface FileAuditNames {
  readonly source: SourceFile;
  readonly declared: readonly string[];
  /** Names of functions in modules for audit records, and of what is imported from one. */
  readonly ofModules: readonly string[];
}

interface IndexedNames extends FileAuditNames {
  readonly index: SourceIndex;
}

function readAuditNames(source: SourceFile): FileAuditNames {
  const imported = source.statements.flatMap(statement => (ts.isImportDeclaration(statement) ? importedFromAudit(statement) : []));
  const declared = source.text.includes('@audits')
    ? nodesBelow(source, 'everything').flatMap(node =>
        ts.isFunctionLike(node) || ts.isPropertySignature(node) ? declaredNamesOf(node) : [],
      )
    : [];
  return { source, declared, ofModules: [...imported, ...(auditWords.test(source.fileName) ? namesDeclaredIn(source) : [])] };
}

interface JoinedNames {
  /** Names of what may write a record itself. */
  readonly writing: ReadonlySet<string>;
  /** Names of functions that, through calls by name, come to something suspicious. */
  readonly leading: ReadonlySet<string>;
}

function joinNames(files: readonly IndexedNames[], declared: ReadonlySet<string>): JoinedNames {
  const callers: Callers = new Map();
  for (const { index } of files) addCallers(index, callers);
  const suspicious = files.flatMap(({ source, index }) =>
    auditWords.test(source.text) ? index.calls.flatMap(({ call }) => (isSuspicious(call) ? namesAround(call) : [])) : [],
  );
  const writing = new Set([...declared, ...files.flatMap(file => file.ofModules)]);
  const leading = namesLeadingTo(new Set([...writing, ...suspicious]), callers);
  const aliases = files.flatMap(({ index }) => index.aliases);
  for (let before = -1; before < writing.size;) {
    before = writing.size;
    for (const [alias, means] of aliases) if (writing.has(means)) writing.add(alias);
  }
  return { writing, leading };
}

function declaredNamesOf(node: Node): readonly string[] {
  return ts.isPropertySignature(node) ? [node.name.getText()] : namesOf(node as FunctionLike);
}

/** `['trail', 'audit']` for `this.audit.trail(…)`: the record may be written by the method, or by what it belongs to. */
function chainOf(call: CallLike): readonly string[] {
  const own = lastNameOfCall(call);
  const names = own === undefined ? [] : [own];
  if (!ts.isCallExpression(call)) return names;
  let at: Node = call.expression;
  while (ts.isPropertyAccessExpression(at) || ts.isElementAccessExpression(at) || ts.isCallExpression(at)) {
    if (ts.isPropertyAccessExpression(at)) names.push(at.name.text);
    at = at.expression;
  }
  return ts.isIdentifier(at) ? [...names, at.text] : names;
}

/** Longer than any statement that somebody wrote by hand. */
const readOf = 2_000;

function isSuspicious(call: CallLike): boolean {
  const file = call.getSourceFile();
  return auditWords.test(file.text.slice(call.pos, Math.min(call.end, call.pos + readOf)));
}

function handsOverFunction(call: CallLike): boolean {
  return (
    (ts.isCallExpression(call) || ts.isNewExpression(call)) &&
    (call.arguments?.some(argument => ts.isFunctionLike(argument) || ts.isIdentifier(argument)) ?? false)
  );
}

/** What comes from a module with such a name, whatever it is called. */
function importedFromAudit({ importClause, moduleSpecifier }: nodes.ImportDeclaration): readonly string[] {
  if (!importClause || !auditWords.test(moduleSpecifier.getText())) return [];
  return nodesBelow(importClause, 'everything').flatMap(node => (ts.isIdentifier(node) ? [node.text] : []));
}

function namesDeclaredIn(file: SourceFile): readonly string[] {
  return nodesBelow(file, 'everything').flatMap(node =>
    ts.isFunctionLike(node) && !ts.isTypeNode(node) ? namesOf(node as FunctionLike) : [],
  );
}

function namesAround(node: Node): readonly string[] {
  const names: string[] = [];
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) if (ts.isFunctionLike(at)) names.push(...namesOf(at as FunctionLike));
  return names;
}
