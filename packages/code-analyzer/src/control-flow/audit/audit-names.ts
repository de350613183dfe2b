/** A cheap filter before any type is asked: which calls and functions can have anything to do with audit records, by their names. */
import { indexSource } from '../../flows/source-index.ts';
import type { AnalysisContext } from '../../analysis-context.ts';
import {
  syntax as ts,
  type CallLike,
  type Compiler,
  type FunctionLike,
  type Node,
  type nodes,
  type SourceFile,
} from '../../program/compiler.ts';
import { lastNameOfCall, nodesBelow } from '../function-around.ts';
import { addCallers, namesLeadingTo, type Callers } from '../leading-names.ts';
import { namesOf } from '../references.ts';

export interface AuditNames {
  /** Names say that the call itself may write a record. */
  readonly mayWrite: (call: CallLike) => boolean;
  /** The call is worth a closer look. */
  readonly mayAudit: (call: CallLike) => boolean;
  /** Names of functions that are bound or tagged as writing audit records. */
  readonly declared: ReadonlySet<string>;
}

/** `auditLog`, `AUDIT_EVENTS`, `access_log`: of tables, variables, modules and statements. */
export const auditWords = /audit|access[\s_-]?(log|event|record|trail)/i;

export function createAuditNames(context: AnalysisContext): AuditNames {
  let known: ReadonlySet<string> | undefined;
  const declared = declaredNames(context);
  const names = (): ReadonlySet<string> => (known ??= namesThatLeadToAudit(context.compiler, declared));
  const mayWrite = (call: CallLike): boolean => {
    const name = lastNameOfCall(call);
    return isSuspicious(call) || (name !== undefined && (declared.has(name) || names().has(name)));
  };
  return { declared, mayWrite, mayAudit: call => handsOverFunction(call) || mayWrite(call) };
}

function declaredNames({ bindings, compiler }: AnalysisContext): ReadonlySet<string> {
  const names = new Set(bindings.audit.map(binding => binding.export.split('.').at(-1) ?? binding.export));
  for (const file of sourcesOf(compiler)) {
    if (!file.text.includes('@audits')) continue;
    for (const node of nodesBelow(file, 'everything'))
      if (ts.isFunctionLike(node) || ts.isPropertySignature(node)) addAll(names, declaredNamesOf(node));
  }
  return names;
}

function declaredNamesOf(node: Node): readonly string[] {
  return ts.isPropertySignature(node) ? [node.name.getText()] : namesOf(node as FunctionLike);
}

const sourcesOf = (compiler: Compiler): readonly SourceFile[] => compiler.files.flatMap(file => compiler.sourceFile(file) ?? []);

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

/** Names of functions that, through calls by name, come to something suspicious. */
function namesThatLeadToAudit(compiler: Compiler, declared: ReadonlySet<string>): ReadonlySet<string> {
  const callers: Callers = new Map();
  const found = new Set(declared);
  for (const file of sourcesOf(compiler)) collect(file, callers, found);
  return namesLeadingTo(found, callers);
}

function collect(file: SourceFile, callers: Callers, found: Set<string>): void {
  const index = indexSource(file);
  addCallers(index, callers);
  for (const { call } of index.calls) if (isSuspicious(call)) addAll(found, namesAround(call));
  for (const statement of file.statements) if (ts.isImportDeclaration(statement)) addAll(found, importedFromAudit(statement));
  if (auditWords.test(file.fileName)) addAll(found, namesDeclaredIn(file));
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

function addAll(set: Set<string>, values: readonly string[]): void {
  for (const value of values) set.add(value);
}
