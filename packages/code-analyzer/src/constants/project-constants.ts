/** The resolver of one project: it knows the calls of the project's functions, and says where it stopped. */
import type { AnalysisContext } from '../analysis-context.ts';
import { createReferences } from '../control-flow/references.ts';
import { leaningMemo, type Leanings } from '../edits/leanings.ts';
import { watchCompiler } from '../edits/watched-compiler.ts';
import { placeOf, shortText } from '../flows/place-of.ts';
import { syntax as ts, type Expression, type Node, type nodes } from '../program/compiler.ts';
import { memoised } from '../program/memoised.ts';
import type { ConstantResolver } from './constant-resolver.ts';
import { createConstantResolver } from './resolve-constant.ts';

/** Keeps what it learned about the project; make one for each context. `leanings`: of answers that outlive an edit. */
export function createProjectConstants(context: AnalysisContext, leanings?: Leanings): ConstantResolver {
  return createConstantResolver({
    compiler: leanings ? watchCompiler(context.compiler, leanings) : context.compiler,
    argumentsFor: createArguments(context, leanings),
    onCap: at => noteCap(at, context),
    memo: leanings ? leaningMemo(leanings) : memoised,
    onLook: leanings?.onFileOf ?? (() => undefined),
  });
}

function noteCap(at: Node, { note }: AnalysisContext): void {
  const message = `where \`${shortText(at)}\` comes from was not followed to the end: too many callers and alternatives`;
  note({ kind: 'cap-reached', subject: 'constants', message, place: placeOf(at) });
}

/** More callers than this are not asked: a function called from everywhere is told its settings by configuration. */
const mostCalls = 50;

/** What the project's calls hand in for a parameter. */
function createArguments(
  context: AnalysisContext,
  leanings: Leanings | undefined,
): (parameter: nodes.ParameterDeclaration) => readonly Expression[] {
  const references = createReferences(context, leanings);
  return parameter => {
    const owner = parameter.parent;
    if (!ts.isFunctionLike(owner) || !('body' in owner)) return [];
    const index = owner.parameters.indexOf(parameter);
    return references
      .callsOf(owner)
      .slice(0, mostCalls)
      .flatMap(call => {
        const given = call.arguments?.slice(0, index + 1) ?? [];
        const argument = given[index];
        return argument && !given.some(ts.isSpreadElement) ? [argument] : [];
      });
  };
}
