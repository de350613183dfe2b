import { syntax, type Declaration, type nodes } from '../../program/compiler.ts';
import { nameText } from '../declared-name.ts';
import { newLabel, type Judgment, type LabellingContext, type LabelSource } from '../labelling.ts';
import { splitWords } from '../split-words.ts';
import { phraseOf } from '../word-index.ts';

/** What a client puts into a request is known by its own names. */
const sent: ReadonlySet<string> = new Set(['request.body', 'request.params', 'request.query', 'request.headers', 'request.url']);

/**
 * What a request tells of whoever made it: without being asked, as the `ip` that a library's model tags `@source request.ip`, whatever the library calls it; or as proof
 * of who it is, in a header (`@source request.header`) or in its cookies.
 */
export const requestFacts: LabelSource = {
  name: 'what requests tell',
  everywhere: true,
  judge: (context, declaration) => {
    const name = nameText(declaration);
    if (syntax.isParameter(declaration)) return injected(context, declaration);
    if (name === undefined || context.compiler.originOf(declaration).kind !== 'model') return undefined;
    const origins = context.roles.ofDeclaration(declaration).flatMap(role => (role.kind === 'source' ? [role.origin] : []));
    if (origins.includes('request.header')) return told(context, declaration, { words: [...splitWords(name), 'header'], evidence: 'type' });
    if (origins.includes('request.cookies')) return told(context, declaration, { words: ['cookie', 'header'], evidence: 'name' });
    const [fact] = origins.filter(origin => origin.startsWith('request.') && !sent.has(origin));
    return fact === undefined
      ? undefined
      : told(context, declaration, { words: splitWords(fact.slice('request.'.length)), evidence: 'name' });
  },
};

/** `@Ip() address: string`: what a library's decorator puts into a parameter. */
function injected(context: LabellingContext, parameter: nodes.ParameterDeclaration): Judgment | undefined {
  const origins = (syntax.getDecorators(parameter) ?? []).flatMap(({ expression }) =>
    (syntax.isCallExpression(expression) ? context.compiler.calleesOf(expression) : []).flatMap(callee =>
      context.roles.ofDeclaration(callee).flatMap(role => (role.kind === 'source' ? [role.origin] : [])),
    ),
  );
  const [fact] = origins.flatMap(origin => (origin.startsWith('request.') ? [origin.slice('request.'.length)] : []));
  return fact === undefined ? undefined : told(context, parameter, { words: splitWords(fact), evidence: 'name' });
}

function told(
  context: LabellingContext,
  declaration: Declaration,
  { words, evidence }: { readonly words: readonly string[]; readonly evidence: 'type' | 'name' },
): Judgment | undefined {
  const category = phraseOf(context.index, words)?.phrase.category;
  if (category === undefined) return undefined;
  const because = `\`${nameText(declaration) ?? ''}\` tells who made the request`;
  const label = newLabel({ category, evidence, because, declaredAt: context.compiler.placeOf(declaration) });
  return { labels: [label], settled: true };
}
