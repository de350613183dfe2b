import { syntax as ts, type Expression, type Node, type nodes } from '../program/compiler.ts';
import { branch, evaluate, evaluateClass, type Site } from './expression-graph.ts';
import { split, thrownFrom, type Frontier } from './graph-draft.ts';
import { jumpTo, landing, mayThrow, type Pending, type Scope } from './jumps.ts';
import { loopOf } from './loop-graph.ts';

/** Runs a statement and says where control goes on. Dead code leaves no points. */
export function run(statement: nodes.Statement, frontier: Frontier, site: Site): Frontier {
  return runLabelled(statement, [], { frontier, site });
}

export function runAll(statements: readonly nodes.Statement[], frontier: Frontier, site: Site): Frontier {
  return statements.reduce((at, statement) => run(statement, at, site), frontier);
}

export interface Arrival {
  readonly frontier: Frontier;
  readonly site: Site;
}

function runLabelled(statement: nodes.Statement, labels: readonly string[], { frontier, site }: Arrival): Frontier {
  if (frontier.length === 0 || site.draft.isFull()) return frontier;
  if (ts.isLabeledStatement(statement)) return runLabelled(statement.statement, [...labels, statement.label.text], { frontier, site });
  if (ts.isIterationStatement(statement, false)) return loopOf(statement, labels, { frontier, site }, run);
  if (ts.isSwitchStatement(statement)) return runSwitch(statement, labels, { frontier, site });
  if (labels.length === 0) return runPlain(statement, frontier, site);
  const broken = landing();
  const scope: Scope = { kind: 'breakable', labels, anonymous: false, broken, outer: site.scope };
  return [...runPlain(statement, frontier, { ...site, scope }), ...broken.frontier];
}

function runPlain(statement: nodes.Statement, frontier: Frontier, site: Site): Frontier {
  if (ts.isBlock(statement) || ts.isModuleBlock(statement)) return runAll(statement.statements, frontier, site);
  if (ts.isIfStatement(statement)) return runIf(statement, frontier, site);
  if (ts.isTryStatement(statement)) return runTry(statement, frontier, site);
  if (ts.isReturnStatement(statement) || ts.isThrowStatement(statement)) return leave(statement, frontier, site);
  if (ts.isBreakOrContinueStatement(statement)) return jump(statement, frontier, site);
  return runSimple(statement, frontier, site);
}

function runSimple(statement: nodes.Statement, frontier: Frontier, site: Site): Frontier {
  if (ts.isVariableStatement(statement)) return evaluate(statement.declarationList, frontier, site);
  if (ts.isClassDeclaration(statement)) return evaluateClass(statement, frontier, site);
  if (ts.isExpressionStatement(statement) || ts.isExportAssignment(statement)) return evaluate(statement.expression, frontier, site);
  if (ts.isWithStatement(statement)) return run(statement.statement, evaluate(statement.expression, frontier, site), site);
  const body = ts.isModuleDeclaration(statement) ? statement.body : undefined;
  return body && ts.isModuleBlock(body) ? run(body, frontier, site) : frontier;
}

/** `else if` chains are walked, not nested: generated ones are thousands long. */
function runIf(first: nodes.IfStatement, frontier: Frontier, site: Site): Frontier {
  const ends: Frontier[] = [];
  let at = frontier;
  let statement: nodes.Statement | undefined = first;
  while (statement && ts.isIfStatement(statement)) {
    const { whenTrue, whenFalse } = branch(statement.expression, at, site);
    ends.push(run(statement.thenStatement, whenTrue, site));
    at = whenFalse;
    statement = statement.elseStatement;
  }
  ends.push(statement ? run(statement, at, site) : at);
  return ends.flat();
}

function leave(statement: nodes.ReturnStatement | nodes.ThrowStatement, frontier: Frontier, site: Site): Frontier {
  const evaluated = statement.expression ? evaluate(statement.expression, frontier, site) : frontier;
  const left = site.draft.add('step', evaluated, statement);
  if (ts.isReturnStatement(statement)) jumpTo({ kind: 'return' }, left, site.scope);
  else jumpTo({ kind: 'throw' }, thrownFrom(left, 'explicit'), site.scope);
  return [];
}

function jump(statement: nodes.BreakOrContinueStatement, frontier: Frontier, site: Site): Frontier {
  const kind = ts.isBreakStatement(statement) ? 'break' : 'continue';
  jumpTo({ kind, label: statement.label?.text }, frontier, site.scope);
  return [];
}

function runSwitch(statement: nodes.SwitchStatement, labels: readonly string[], { frontier, site }: Arrival): Frontier {
  const broken = landing();
  const inside: Site = { ...site, scope: { kind: 'breakable', labels, anonymous: true, broken, outer: site.scope } };
  let untested = evaluate(statement.expression, frontier, site);
  const matched = new Map<Node, Frontier>();
  for (const clause of statement.caseBlock.clauses) {
    if (ts.isDefaultClause(clause)) continue;
    const { whenTrue, whenFalse } = testCase(clause.expression, untested, inside);
    matched.set(clause, whenTrue);
    untested = whenFalse;
  }
  const hasDefault = statement.caseBlock.clauses.some(ts.isDefaultClause);
  let falling: Frontier = [];
  for (const clause of statement.caseBlock.clauses) {
    const entered = ts.isDefaultClause(clause) ? untested : (matched.get(clause) ?? []);
    falling = runAll(clause.statements, [...falling, ...entered], inside);
  }
  return [...falling, ...(hasDefault ? [] : untested), ...broken.frontier];
}

function testCase(test: Expression, frontier: Frontier, site: Site): { readonly whenTrue: Frontier; readonly whenFalse: Frontier } {
  const tested = site.draft.add('test', evaluate(test, frontier, site), test);
  return split(tested, outcome => ({ kind: 'case', test, outcome }));
}

function runTry(statement: nodes.TryStatement, frontier: Frontier, site: Site): Frontier {
  if (!statement.finallyBlock) return runCatch(statement, frontier, site);
  const pending = new Map<string, Pending>();
  const inside: Site = { ...site, scope: { kind: 'finally', pending, outer: site.scope } };
  const ended = statement.catchClause ? runCatch(statement, frontier, inside) : runGuarded(statement.tryBlock, frontier, inside);
  const normally = run(statement.finallyBlock, ended, site);
  for (const { jump: held, frontier: waiting } of pending.values()) {
    const released = run(statement.finallyBlock, waiting, site);
    const explicit = waiting.some(loose => loose.throws !== 'possible');
    jumpTo(held, held.kind === 'throw' ? thrownFrom(released, explicit ? 'explicit' : 'possible') : released, site.scope);
  }
  return normally;
}

function runCatch(statement: nodes.TryStatement, frontier: Frontier, site: Site): Frontier {
  const clause = statement.catchClause;
  if (!clause) return runGuarded(statement.tryBlock, frontier, site);
  const caught = landing();
  const ended = runGuarded(statement.tryBlock, frontier, { ...site, scope: { kind: 'catch', caught, outer: site.scope } });
  const named = clause.variableDeclaration ? evaluate(clause.variableDeclaration, caught.frontier, site) : caught.frontier;
  return [...ended, ...run(clause.block, named, site)];
}

/** The block can throw before it has done anything (a property of `undefined`), so that what catches is never dead code. */
function runGuarded(block: nodes.Block, frontier: Frontier, site: Site): Frontier {
  const entered = site.draft.add('step', frontier, block);
  mayThrow(entered, site.scope);
  return run(block, entered, site);
}
