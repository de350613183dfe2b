/** Flags of cookies where no model speaks of them: `Set-Cookie` that is written by hand, and cookies of Koa, hapi, Remix and React Router. */
import type { AnalysisContext } from '../analysis-context.ts';
import { constant, isText, type Constant, type TextConstant } from '../constants/constant.ts';
import type { ConstantResolver } from '../constants/constant-resolver.ts';
import type { OptionFact, OptionValue } from '../facts.ts';
import { lastName } from '../flows/callee-name.ts';
import { placeOf, shortText } from '../flows/place-of.ts';
import { syntax as ts, type Expression, type Node, type nodes, type SourceFile } from '../program/compiler.ts';
import { memoised } from '../program/memoised.ts';
import { headerValueAt } from './header-values.ts';
import { textOfValue } from './option-value.ts';
import { toOptionValues } from './to-option-values.ts';
import { valuesAt } from './values-at.ts';

interface Finder {
  readonly context: AnalysisContext;
  readonly resolver: ConstantResolver;
}

/** What sets a cookie, told by the name of the call and by what the file imports. */
interface Setter {
  readonly modules: RegExp;
  readonly callee: RegExp;
  /** Which argument has the flags, and where in it. */
  readonly flags: readonly [number, ...string[]];
  readonly secure: string;
  readonly httpOnly: string;
  /** Whether a flag that is not written down is set. */
  readonly missing: 'on' | 'off';
  /** Which argument is the name; without one, it is a session. */
  readonly name?: number;
}

const setters: readonly Setter[] = [
  { modules: /^@?koa\b/, callee: /(^|\.)cookies\.set$/, flags: [2], secure: 'secure', httpOnly: 'httpOnly', missing: 'on', name: 0 },
  { modules: /^@hapi\//, callee: /\.auth\.strategy$/, flags: [2, 'cookie'], secure: 'isSecure', httpOnly: 'isHttpOnly', missing: 'on' },
  { modules: /^@hapi\//, callee: /\.state$/, flags: [1], secure: 'isSecure', httpOnly: 'isHttpOnly', missing: 'on', name: 0 },
  {
    modules: /^(@remix-run\/[\w-]+|react-router)$/,
    callee: /^createCookieSessionStorage$/,
    flags: [0, 'cookie'],
    secure: 'secure',
    httpOnly: 'httpOnly',
    missing: 'off',
  },
  {
    modules: /^(@remix-run\/[\w-]+|react-router)$/,
    callee: /^createCookie$/,
    flags: [1],
    secure: 'secure',
    httpOnly: 'httpOnly',
    missing: 'off',
    name: 0,
  },
];

const setterNames: ReadonlySet<string> = new Set(['set', 'strategy', 'state', 'createCookieSessionStorage', 'createCookie']);

export function writtenCookieAt(node: Node, finder: Finder): readonly OptionFact[] {
  const header = headerValueAt(node, /^set-cookie$/i);
  if (header) return ofHeader(node, header, finder);
  if (!ts.isCallExpression(node) || !setterNames.has(lastName(node.expression) ?? '')) return [];
  const callee = node.expression.getText();
  const setter = setters.find(each => each.callee.test(callee) && importsOf(node.getSourceFile()).some(name => each.modules.test(name)));
  return setter ? ofSetter(node, setter, finder) : [];
}

const importsOf = memoised((file: SourceFile): readonly string[] =>
  file.statements.flatMap(statement =>
    ts.isImportDeclaration(statement) && ts.isStringLiteralLike(statement.moduleSpecifier) ? [statement.moduleSpecifier.text] : [],
  ),
);

function ofSetter(call: nodes.CallExpression, setter: Setter, { context, resolver }: Finder): readonly OptionFact[] {
  const [position, ...path] = setter.flags;
  const given = call.arguments[position];
  const named = setter.name === undefined ? undefined : call.arguments[setter.name];
  if (call.arguments.some(ts.isSpreadElement) || isRemoved(call, setter, resolver)) return [];
  const flags = valuesAt(given ? resolver.valuesOf(given) : [constant({ kind: 'nothing' })], path, resolver);
  // A strategy of hapi that is none of cookies has no such options.
  if (path.length > 0 && !flags.some(({ value }) => value.kind === 'object')) return [];
  const about = aboutOf(named ? textOf(named, resolver) : 'session', context);
  return [
    { aspect: 'cookie.secure' as const, option: setter.secure, missing: setter.missing },
    { aspect: 'cookie.http-only' as const, option: setter.httpOnly, missing: setter.missing },
  ].flatMap(({ aspect, option, missing }) => {
    const rule = { off: ['false'], on: [], doubtful: [], missing };
    const [first, ...others] = toOptionValues({ values: valuesAt(flags, [option], resolver), rule, at: placeOf(call), resolver });
    return first ? [{ ...factAt(call, call.expression), aspect, option, ...about, values: [first, ...others] as const }] : [];
  });
}

/** `ctx.cookies.set('sid', null)` takes it away. */
function isRemoved(call: nodes.CallExpression, { flags: [position] }: Setter, resolver: ConstantResolver): boolean {
  const value = position === 2 ? call.arguments[1] : undefined;
  return value !== undefined && resolver.valuesOf(value).every(({ value: found }) => found.kind === 'nothing');
}

/** `session=…; Path=/; HttpOnly`, where the flags are written down. */
function ofHeader(node: Node, written: Expression, { context, resolver }: Finder): readonly OptionFact[] {
  const values = ts.isArrayLiteralExpression(written)
    ? written.elements.flatMap(each => resolver.valuesOf(each))
    : resolver.valuesOf(written);
  const texts = values.filter(isText).filter(({ developmentOnly }) => !developmentOnly);
  return texts.flatMap(text => ofText(node, text, context));
}

function ofText(node: Node, text: TextConstant, context: AnalysisContext): readonly OptionFact[] {
  const { parts } = text.value;
  const [first] = parts;
  const name = first?.known ? /^([^=;\s]+)=/.exec(first.text)?.[1] : undefined;
  const attributes = attributesOf(text);
  if (name === undefined || attributes === undefined || /;\s*(max-age=0|expires=thu,? 01[ -]jan)/i.test(attributes)) return [];
  const at = first?.known ? placeOf(first.node) : placeOf(node);
  const flag = (isSet: boolean): readonly [OptionValue] => [
    { kind: 'given', means: isSet ? 'on' : 'off', at, fallback: text.fallback, steps: text.steps },
  ];
  const base = { ...factAt(node, ts.isCallExpression(node) ? node.expression : node), ...aboutOf(name, context) };
  const site = /;\s*samesite=(\w+)/i.exec(attributes)?.[1];
  return [
    { ...base, aspect: 'cookie.secure', option: 'Secure', values: flag(/;\s*secure\s*(;|$)/i.test(attributes)) },
    { ...base, aspect: 'cookie.http-only', option: 'HttpOnly', values: flag(/;\s*httponly\s*(;|$)/i.test(attributes)) },
    ...(site === undefined
      ? []
      : [
          {
            ...base,
            aspect: 'cookie.same-site' as const,
            option: 'SameSite',
            values: [{ kind: 'given', text: site.toLowerCase(), at, fallback: text.fallback, steps: text.steps }] as const,
          },
        ]),
  ];
}

/** From the first `;` on, if all of it is known but the values of attributes; flags may be in whatever is not. */
function attributesOf({ value: { parts } }: TextConstant): string | undefined {
  const start = parts.findIndex((part, index) => part.known && (index > 0 ? part.text.startsWith(';') : /=[^;]*;/.test(part.text)));
  if (start < 0) return undefined;
  const rest = parts.slice(start);
  const isValue = (index: number): boolean => {
    const before = rest[index - 1];
    return before?.known === true && /=$/.test(before.text);
  };
  if (rest.some((part, index) => !part.known && !isValue(index))) return undefined;
  return rest.map(part => (part.known ? part.text : '…')).join('');
}

function factAt(node: Node, shown: Node): Omit<OptionFact, 'aspect' | 'option' | 'values'> {
  return { ...placeOf(node), text: shortText(shown), name: 'cookie' };
}

function aboutOf(name: string | undefined, { labeller }: AnalysisContext): Pick<OptionFact, 'about'> {
  return name === undefined ? {} : { about: { name, isWord: name === 'session' || labeller.isWord(name) } };
}

function textOf(node: Node, resolver: ConstantResolver): string | undefined {
  const [value, ...others]: readonly Constant[] = resolver.valuesOf(node);
  return value && others.length === 0 ? textOfValue(value, resolver) : undefined;
}
