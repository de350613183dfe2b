/** Works out values backwards, from where they are used to where they come from, and each only once. */
import type { AnalysisContext } from '../analysis-context.ts';
import { createProjectConstants } from '../constants/project-constants.ts';
import { watchCompiler } from '../edits/watched-compiler.ts';
import { syntax, type CallLike, type Declaration, type FunctionLike, type Node } from '../program/compiler.ts';
import { joinPaths, pathKey, unknownProperty, type Path } from './access-path.ts';
import { reflectedCallee } from './callee-name.ts';
import { declaredLabels, fillGaps } from './declared-labels.ts';
import type { AnyFlowStep, Evaluation } from './evaluation.ts';
import { madeMembers } from './made-members.ts';
import { memoised } from '../program/memoised.ts';
import { createFixedPointTable, type FixedPointLimits } from './fixed-point.ts';
import { namedFunctions } from './named-functions.ts';
import type { KeptValues } from './kept-values.ts';
import { createProjectKnowledge } from './project-knowledge.ts';
import { createNodeIdentities } from './node-identities.ts';
import { returnedExpressions } from './returned-expressions.ts';
import { placeOf, shortText } from './place-of.ts';
import { thrownIn } from './thrown-values.ts';
import { gap, harmless, join, travelled, valueKey, widenedAfter, type Value } from './value.ts';

/** Deeper questions than any real code asks; the stack of the process holds several times as many. */
const deepestQuestion = 150;
/** Rounds after which a recursive value is taken as it is. */
const mostRounds = 12;
/** Functions that one call may run and that are looked into. */
const mostBodies = 12;

/** With `kept`, what is worked out outlives the evaluation. */
export function createEvaluation(unwatched: AnalysisContext, steps: readonly AnyFlowStep[], kept?: KeptValues): Evaluation {
  const context = kept ? { ...unwatched, compiler: watchCompiler(unwatched.compiler, kept.leanings) } : unwatched;
  const identities = kept?.identities ?? createNodeIdentities();
  const { callsOf, callsAbout, indexOf, throwNames } = createProjectKnowledge(unwatched, kept);
  const table = createFixedPointTable(
    valueLimits(key => identities.nodeOf(Number.parseInt(key, 10)), context),
    kept?.answers,
  );
  const keyOf = (node: Node, path: Path): string => `${identities.of(node)}/${pathKey(path)}`;

  const compute = (node: Node, path: Path): Value => {
    kept?.leanings.onFileOf(node);
    for (const step of steps) {
      const value = step.value(node, path, evaluation);
      if (value !== undefined) return value;
    }
    return evaluation.named([gap(node)], node, path);
  };

  const resultsOf = memoised(returnedExpressions);

  const evaluation: Evaluation = {
    context,
    constants: createProjectConstants(unwatched, kept?.leanings),
    valueOf: (expression, path) => {
      const cut = joinPaths(path, []);
      return table.answer(keyOf(expression, cut), { bottom: harmless, compute: () => withoutGuessedKey(compute(expression, cut), cut) });
    },
    returnOf: (fn, path, isMeant) => {
      if (context.compiler.tagsOf(fn).some(tag => tag.name === 'notPersonal')) return harmless;
      const all = resultsOf(fn);
      const results = isMeant && all.length > 1 ? all.filter(isMeant) : all;
      return join(results.map(result => travelled(evaluation.valueOf(result, path), result, 'returned')));
    },
    thrownBy: (code, path) => {
      const key = `${keyOf(code, path)}!`;
      const compute = (): Value => {
        kept?.leanings.onFileOf(code);
        return thrownIn(code, path, evaluation, throwNames);
      };
      return table.answer(key, { bottom: harmless, compute });
    },
    bodiesOf: call => bodiesOf(call, context).slice(0, mostBodies),
    named: (value, node, path) => fillGaps(value, below => declaredLabels(context, node, joinPaths(path, below))),
    callsOf,
    callsAbout,
    indexOf,
  };
  return evaluation;
}

function valueLimits(nodeOf: (key: string) => Node | undefined, { note }: AnalysisContext): FixedPointLimits<string, Value> {
  const capReached = (node: Node | undefined, why: string): Value => {
    if (!node) return harmless;
    const subject = shortText(node, 40);
    note({ kind: 'cap-reached', subject, message: `the value of \`${subject}\` is not known: ${why}`, place: placeOf(node) });
    return [gap(node)];
  };
  return {
    same: (first, second) => valueKey(first) === valueKey(second),
    deepest: deepestQuestion,
    tooDeep: key => capReached(nodeOf(key), 'it is nested too deeply'),
    widen: (value, before, round) => widenedAfter(round, value, before),
    rounds: mostRounds,
    unsettled: key => void capReached(nodeOf(key), 'its recursion does not settle'),
  };
}

/** It may be any property: that one of them has a telling name says nothing of it, wherever the object comes from. */
function withoutGuessedKey(value: Value, path: Path): Value {
  if (path.at(-1) !== unknownProperty) return value;
  return value.map(origin => (origin.labels.every(({ evidence }) => evidence === 'name') ? { ...origin, labels: [] } : origin));
}

function bodiesOf(call: CallLike, context: AnalysisContext): readonly FunctionLike[] {
  const { compiler } = context;
  const reflected = reflectedCallee(call);
  const called: readonly Declaration[] = reflected ? namedFunctions(reflected, context) : compiler.calleesOf(call);
  const own = called.flatMap(declaration => (hasBody(declaration) ? [declaration] : []));
  if (own.length > 0 && !called.some(isReplaceable)) return own;
  const implementing = called
    .flatMap(declaration => compiler.implementationsOf(declaration))
    .flatMap(declaration => (hasBody(declaration) ? [declaration] : []));
  const found = [...new Set([...own, ...implementing])];
  return found.length > 0 ? found : madeMembers(call, called, context);
}

const hasBody = (node: Node): node is FunctionLike => syntax.isFunctionLike(node) && 'body' in node && node.body !== undefined;

/** A method that a subclass may replace. */
const isReplaceable = (declaration: Node): boolean => syntax.isMethodDeclaration(declaration) || syntax.isMethodSignature(declaration);
