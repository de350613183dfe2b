/**
 * What options are set to that decide how data is protected: those of calls that a model speaks about with `@secure`, and those
 * whose names mean the same in every library.
 */
import type { AnalysisContext } from '../analysis-context.ts';
import type { ConstantResolver } from '../constants/constant-resolver.ts';
import type { OptionFact } from '../facts.ts';
import { calleeName } from '../flows/callee-name.ts';
import { isDevelopmentOnly } from '../flows/development-only.ts';
import { syntax as ts, type Node, type nodes, type SourceFile } from '../program/compiler.ts';
import { certificateWordsAt } from './certificate-words.ts';
import { hstsHeaderAt } from './hsts-headers.ts';
import { createHstsKnowledge, type HstsKnowledge } from './hsts-servers.ts';
import { namedOptionAt } from './named-options.ts';
import { opensslFlagsAt } from './openssl-flags.ts';
import { pluginOptionsOf } from './plugin-options.ts';
import { sharedFileAt } from './shared-files.ts';
import { taggedOptionsOf } from './tagged-options.ts';
import { tlsOptionsAt } from './tls-options.ts';
import { writtenCookieAt } from './written-cookies.ts';

export type OptionFinder = (file: SourceFile) => readonly OptionFact[];

type Call = nodes.CallExpression | nodes.NewExpression;

interface Finder {
  readonly context: AnalysisContext;
  readonly resolver: ConstantResolver;
  /** The call hashes something, and that is no personal data and no credential: how strongly does not matter. */
  readonly stretchesNothing: (call: Call) => boolean;
  readonly hsts: HstsKnowledge;
}

export function createOptionFinder(
  context: AnalysisContext,
  resolver: ConstantResolver,
  stretchesNothing: Finder['stretchesNothing'] = () => false,
): OptionFinder {
  const finder: Finder = { context, resolver, stretchesNothing, hsts: createHstsKnowledge(context) };
  return file => {
    const found: OptionFact[] = [];
    const pending: Node[] = [file];
    for (let node = pending.pop(); node; node = pending.pop()) {
      found.push(...optionsAt(node, finder));
      ts.forEachChild(node, child => {
        pending.push(child);
      });
    }
    return withoutRepeats(found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end));
  };
}

function optionsAt(node: Node, finder: Finder): readonly OptionFact[] {
  const { context, resolver, hsts } = finder;
  const found = [
    ...(ts.isCallExpression(node) || ts.isNewExpression(node) ? optionsOfCall(node, finder) : namedOptionAt(node, resolver)),
    ...hstsHeaderAt(node, resolver),
    ...writtenCookieAt(node, finder),
    ...certificateWordsAt(node),
    ...opensslFlagsAt(node),
  ];
  if (found.length === 0 || isDevelopmentOnly(node, context.compiler)) return [];
  return found.filter(fact => !takesHstsBack(fact) || !hsts.isSentBeside(ts.isCallExpression(node) ? node : node.parent));
}

function optionsOfCall(call: Call, { context, resolver, stretchesNothing, hsts }: Finder): readonly OptionFact[] {
  const asked = isAskedCall(call, context) ? taggedOptionsOf(call, context, resolver) : [];
  const isIdle = asked.some(isStrength) && stretchesNothing(call);
  return [
    ...(isIdle ? asked.filter(fact => !isStrength(fact)) : asked),
    ...pluginOptionsOf(call, context, resolver),
    ...tlsOptionsAt(call, resolver),
    ...hsts.serverAt(call, resolver),
    ...sharedFileAt(call, resolver),
  ];
}

/** Written in words or as `max-age=0`, which tells browsers to forget what they were told. */
const takesHstsBack = ({ aspect, values }: OptionFact): boolean =>
  aspect === 'hsts' && values.some(({ means, text = '' }) => means === 'off' || /^\s*(max-age\s*=\s*)?"?0+\b/i.test(text));

const isStrength = ({ aspect }: OptionFact): boolean => aspect === 'strength';

function isAskedCall(call: Call, { roles }: AnalysisContext): boolean {
  const name = calleeName(call);
  return name !== undefined && roles.names.has(name);
}

/** Calls that get the same options say the same of them: once is enough. */
function withoutRepeats(facts: readonly OptionFact[]): readonly OptionFact[] {
  const seen = new Set<string>();
  return facts.filter(fact => {
    if (fact.aspect !== 'tls-version' && fact.aspect !== 'ciphers') return true;
    const key = [fact.option, ...fact.values.map(({ at, text }) => `${at.file} ${String(at.span.start)} ${text ?? ''}`)].join('\n');
    return seen.size < seen.add(key).size;
  });
}
