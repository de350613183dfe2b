/** Options of a call that its model, or a tag on a function of the project, speaks about. */
import type { AnalysisContext } from '../analysis-context.ts';
import { constant, type Constant } from '../constants/constant.ts';
import type { ConstantResolver } from '../constants/constant-resolver.ts';
import type { OptionFact, OptionValue } from '../facts.ts';
import { parameterIndex } from '../flows/parameter-index.ts';
import { placeOf, shortText } from '../flows/place-of.ts';
import type { RoledCallee } from '../program/callee-roles.ts';
import { syntax as ts, type nodes } from '../program/compiler.ts';
import { findInsertion } from './option-insertion.ts';
import type { OptionCondition, OptionRule } from './read-secure-tag.ts';
import { textOfValue } from './option-value.ts';
import { toOptionValues } from './to-option-values.ts';
import { eachElement, valuesAt } from './values-at.ts';

type Call = nodes.CallExpression | nodes.NewExpression;

export function taggedOptionsOf(
  call: Call,
  context: AnalysisContext,
  resolver: ConstantResolver,
  callees: readonly RoledCallee[] = context.roles.of(call),
): readonly OptionFact[] {
  return callees.flatMap(callee =>
    callee.roles.flatMap(role => (role.kind === 'secure' ? factOf({ call, callee, rule: role.rule, context, resolver }) : [])),
  );
}

interface Asked {
  readonly call: Call;
  readonly callee: RoledCallee;
  readonly rule: OptionRule;
  readonly context: AnalysisContext;
  readonly resolver: ConstantResolver;
}

function factOf(asked: Asked): readonly OptionFact[] {
  const { call, callee, rule } = asked;
  const [first, ...others] = worstOfElements(
    rule,
    scopesOf(asked).flatMap(scope => decided(asked, scope)),
  );
  if (!first) return [];
  const about = nameOf(asked);
  const insertion = [first, ...others].every(({ kind }) => kind === 'default') ? insertionFor(asked) : undefined;
  return [
    {
      ...placeOf(call),
      text: `${ts.isNewExpression(call) ? 'new ' : ''}${shortText(call.expression)}`,
      name: callee.name,
      aspect: rule.aspect,
      option: (rule.path.length === 1 ? rule.path : rule.path.slice(1)).join('.').replaceAll('.[]', '[]'),
      ...(about && { about }),
      ...(insertion && { insertion }),
      ...(rule.careful !== undefined && { careful: true }),
      values: [first, ...others],
    },
  ];
}

function nameOf(asked: Asked): OptionFact['about'] {
  const { about } = asked.rule;
  if (!about) return undefined;
  if (about.length === 0) return { name: 'session', isWord: true };
  const [value, ...others] = given(asked, about);
  const name = value && others.length === 0 ? textOfValue(value, asked.resolver) : undefined;
  if (name === undefined) return undefined;
  return { name, isWord: asked.context.labeller.isWord(name), ...(holdsWrittenText(asked) && { isWritten: true }) };
}

/** What goes into the cookie is one of a few texts, and nobody's. */
function holdsWrittenText(asked: Asked): boolean {
  const held = asked.callee.roles.flatMap(role => (role.kind === 'sink' && role.channel === 'cookie' ? role.parameters : []));
  const values = held.flatMap(parameter => given(asked, parameter.split('.')));
  return values.length > 0 && values.every(value => value.value.kind !== 'unknown' && textOfValue(value, asked.resolver) !== undefined);
}

/** One open rule of a firewall opens it, whatever the others say. */
function worstOfElements({ path }: OptionRule, values: readonly OptionValue[]): readonly OptionValue[] {
  const bad = path.includes(eachElement) ? values.filter(({ means }) => means === 'off') : [];
  return bad.length > 0 ? bad : values;
}

/** Where the paths of a rule start: the call, or one element of a list that they have in common (a rule of a firewall). */
interface Scope {
  readonly valuesOf: (path: readonly string[]) => readonly Constant[];
}

function scopesOf(asked: Asked): readonly Scope[] {
  const { rule, resolver } = asked;
  const whole: Scope = { valuesOf: path => given(asked, path) };
  const at = rule.path.indexOf(eachElement);
  const prefix = rule.path.slice(0, at + 1);
  if (at < 0 || !rule.when || !startsWith(rule.when.path, prefix)) return [whole];
  return given(asked, prefix).map(element => ({
    valuesOf: path => (startsWith(path, prefix) ? valuesAt([element], path.slice(prefix.length), resolver) : given(asked, path)),
  }));
}

const startsWith = (path: readonly string[], prefix: readonly string[]): boolean => prefix.every((name, index) => path[index] === name);

function decided(asked: Asked, scope: Scope): readonly OptionValue[] {
  const { call, rule, resolver } = asked;
  if (rule.when && !holds(rule.when, scope, resolver)) return [];
  const at = placeOf(call);
  const said = { kind: 'given', at, fallback: false, steps: [] } as const;
  if (rule.unless.some(condition => holds(condition, scope, resolver))) return [{ ...said, means: 'on' }];
  if (rule.path.length === 0) return [{ ...said, means: 'off' }];
  const values = toOptionValues({ values: scope.valuesOf(rule.path), rule, at, resolver });
  // What another option may settle is not known: where it is surely given, nothing else can be said.
  const others = rule.unless.map(condition => scope.valuesOf(condition.path));
  if (others.some(found => found.length > 0 && found.every(value => isOpaque(value, resolver))))
    return values.filter(value => value.kind === 'unknown');
  const isOpen = others.some(found => found.some(value => isOpaque(value, resolver)));
  return isOpen ? values.filter(value => value.kind !== 'default') : values;
}

function holds({ path, values }: OptionCondition, scope: Scope, resolver: ConstantResolver): boolean {
  const found = scope.valuesOf(path).map(value => (value.value.kind === 'nothing' ? 'missing' : textOfValue(value, resolver)));
  return values.length > 0
    ? found.some(text => text !== undefined && values.includes(text))
    : found.some(text => text !== undefined && text !== 'missing');
}

const isOpaque = (value: Constant, resolver: ConstantResolver): boolean =>
  value.value.kind !== 'nothing' && textOfValue(value, resolver) === undefined;

function insertionFor({ call, callee, rule }: Asked): OptionFact['insertion'] {
  const [parameter = '', ...inside] = rule.path;
  const position = parameterIndex(callee.declaration, parameter);
  return position && findInsertion(call, position.index, inside);
}

/** The values at a path from a parameter. */
function given({ call, callee, resolver }: Asked, path: readonly string[]): readonly Constant[] {
  const [parameter = '', ...inside] = path;
  const position = parameterIndex(callee.declaration, parameter);
  const written = call.arguments ?? [];
  const argument = position && written[position.index];
  if (!position || (argument && written.slice(0, position.index + 1).some(ts.isSpreadElement))) return [];
  return valuesAt(argument ? resolver.valuesOf(argument) : [constant({ kind: 'nothing' })], inside, resolver);
}
