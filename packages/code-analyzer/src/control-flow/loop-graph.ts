import { syntax as ts, type nodes } from '../program/compiler.ts';
import { branch, evaluate, type Site } from './expression-graph.ts';
import { split, type Frontier } from './graph-draft.ts';
import { landing, type Landing, type Scope } from './jumps.ts';

interface Entered {
  readonly frontier: Frontier;
  readonly site: Site;
}

type RunStatement = (statement: nodes.Statement, frontier: Frontier, site: Site) => Frontier;

interface LoopBody {
  /** Runs the body once more and says where `continue` and its end lead. */
  readonly run: (frontier: Frontier) => Frontier;
  readonly broken: Landing;
}

/** A loop; `run` is handed in because statements hold loops and loops hold statements. */
export function loopOf(loop: nodes.IterationStatement, labels: readonly string[], entered: Entered, run: RunStatement): Frontier {
  const broken = landing();
  const continued = landing();
  const scope: Scope = { kind: 'loop', labels, broken, continued, outer: entered.site.scope };
  const inside: Site = { ...entered.site, scope };
  const body: LoopBody = {
    broken,
    run: frontier => [...run(loop.statement, frontier, inside), ...continued.frontier],
  };
  if (ts.isDoStatement(loop)) return doLoop(loop, entered, body);
  if (ts.isWhileStatement(loop)) return whileLoop(loop, entered, body);
  if (ts.isForStatement(loop)) return forLoop(loop, entered, body);
  if (ts.isForOfStatement(loop) || ts.isForInStatement(loop)) return forEachLoop(loop, entered, body);
  return entered.frontier;
}

function whileLoop(loop: nodes.WhileStatement, { frontier, site }: Entered, body: LoopBody): Frontier {
  const header = site.draft.place('step', frontier, loop);
  const { whenTrue, whenFalse } = branch(loop.expression, [{ from: header }], site);
  site.draft.connect(body.run(whenTrue), header);
  return [...whenFalse, ...body.broken.frontier];
}

function doLoop(loop: nodes.DoStatement, { frontier, site }: Entered, body: LoopBody): Frontier {
  const header = site.draft.place('step', frontier, loop);
  const { whenTrue, whenFalse } = branch(loop.expression, body.run([{ from: header }]), site);
  site.draft.connect(whenTrue, header);
  return [...whenFalse, ...body.broken.frontier];
}

function forLoop(loop: nodes.ForStatement, { frontier, site }: Entered, body: LoopBody): Frontier {
  const initialized = loop.initializer ? evaluate(loop.initializer, frontier, site) : frontier;
  const header = site.draft.place('step', initialized, loop);
  const start: Frontier = [{ from: header }];
  const { whenTrue, whenFalse } = loop.condition ? branch(loop.condition, start, site) : { whenTrue: start, whenFalse: [] };
  const ended = body.run(whenTrue);
  site.draft.connect(loop.incrementor ? evaluate(loop.incrementor, ended, site) : ended, header);
  return [...whenFalse, ...body.broken.frontier];
}

/** The first question for an item is a point of its own: only there does "none" mean that there was nothing at all. */
function forEachLoop(loop: nodes.ForInOrOfStatement, { frontier, site }: Entered, body: LoopBody): Frontier {
  const test = loop.expression;
  const ask = (at: Frontier, first: boolean): ReturnType<typeof split> =>
    split(site.draft.add('test', at, test), outcome => ({ kind: 'item', test, outcome, first }));
  const once = ask(evaluate(test, frontier, site), true);
  const header = site.draft.place('step', once.whenTrue, loop);
  const bound = evaluate(loop.initializer, [{ from: header }], site);
  const again = ask(body.run(bound), false);
  site.draft.connect(again.whenTrue, header);
  return [...once.whenFalse, ...again.whenFalse, ...body.broken.frontier];
}
