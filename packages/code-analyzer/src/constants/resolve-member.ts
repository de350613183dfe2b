/** Members of objects that are written down: the last property of a name wins, spreads and what is set later included. */
import { bareExpression, wrappedExpression } from '../flows/bare-expression.ts';
import { syntax as ts, type Node, type nodes } from '../program/compiler.ts';
import { constant, unknownAt, type Constant } from './constant.ts';
import type { ConstantResolver } from './constant-resolver.ts';

type MemberOfObject = (literal: nodes.ObjectLiteralExpression, name: string) => readonly Constant[];

/** `options = { ...options, verbose: true }` has of itself only what it had before. */
export function withoutCircles(memberOf: MemberOfObject): MemberOfObject {
  const open = new Map<Node, Set<string>>();
  return (literal, name) => {
    const names = open.get(literal) ?? new Set();
    if (names.has(name)) return [];
    open.set(literal, names.add(name));
    try {
      return memberOf(literal, name);
    } finally {
      names.delete(name);
    }
  };
}

export function membersOfValues(
  { values, at }: { readonly values: readonly Constant[]; readonly at: Node },
  memberOf: (literal: nodes.ObjectLiteralExpression) => readonly Constant[],
): readonly Constant[] {
  return values.flatMap(candidate => {
    if (candidate.value.kind !== 'object') return [candidate.value.kind === 'unknown' ? unknownAt(at) : constant({ kind: 'nothing' })];
    const { developmentOnly, fallback, steps } = candidate;
    return memberOf(candidate.value.node).map(member => ({
      value: member.value,
      steps: [...member.steps, ...steps],
      developmentOnly: member.developmentOnly || developmentOnly,
      fallback: member.fallback || fallback,
    }));
  });
}

/** `const cookie = {}; if (useTls) cookie.secure = true;`: what is set after may be there, or not yet. */
export function memberSetLater(literal: nodes.ObjectLiteralExpression, name: string, resolver: ConstantResolver): readonly Constant[] {
  const written = memberOfLiteral(literal, name, resolver);
  const holder = holderOf(literal);
  if (!holder) return written;
  const later = (resolver.assignmentsIn(literal.getSourceFile()).get(name) ?? []).filter(
    ({ left }) => ts.isPropertyAccessExpression(left) && isPath(left.expression, holder),
  );
  if (later.length === 0) return written;
  const before = written.map(value => (value.value.kind === 'nothing' ? unknownAt(literal) : value));
  return [...before, ...later.flatMap(({ right }) => resolver.valuesOf(right))];
}

/** Names that lead to an object that is written down: `['sess', 'cookie']` of `const sess = { cookie: {} }`. */
function holderOf(literal: Node): readonly string[] | undefined {
  const inside: string[] = [];
  let at = wrappedExpression(literal).parent;
  while (ts.isPropertyAssignment(at)) {
    const name = nameOfProperty(at);
    if (name === undefined) return undefined;
    inside.unshift(name);
    at = wrappedExpression(at.parent).parent;
  }
  return ts.isVariableDeclaration(at) && ts.isIdentifier(at.name) ? [at.name.text, ...inside] : undefined;
}

function isPath(expression: Node, names: readonly string[]): boolean {
  const node = bareExpression(expression);
  const before = names.slice(0, -1);
  if (ts.isPropertyAccessExpression(node)) return before.length > 0 && node.name.text === names.at(-1) && isPath(node.expression, before);
  return before.length === 0 && ts.isIdentifier(node) && node.text === names[0];
}

/** The last property of that name wins; a spread behind it may have it or not. */
function memberOfLiteral(literal: nodes.ObjectLiteralExpression, name: string, resolver: ConstantResolver): readonly Constant[] {
  const possible: Constant[] = [];
  for (const property of [...literal.properties].reverse()) {
    if (ts.isSpreadAssignment(property)) {
      const spread = resolver.memberOf(property.expression, name);
      possible.push(...spread.filter(candidate => candidate.value.kind !== 'nothing'));
      if (spread.every(candidate => candidate.value.kind !== 'nothing' && candidate.value.kind !== 'unknown')) return possible;
      continue;
    }
    if (nameOfProperty(property) === name) return [...possible, ...valueOfProperty(property, resolver)];
  }
  return [...possible, constant({ kind: 'nothing' })];
}

function nameOfProperty({ name }: nodes.ObjectLiteralElementLike): string | undefined {
  const key = name && ts.isComputedPropertyName(name) ? name.expression : name;
  return key && (ts.isIdentifier(key) || ts.isStringLiteralLike(key)) && !(name !== key && ts.isIdentifier(key)) ? key.text : undefined;
}

function valueOfProperty(property: nodes.ObjectLiteralElementLike, resolver: ConstantResolver): readonly Constant[] {
  if (ts.isPropertyAssignment(property)) return resolver.valuesOf(property.initializer);
  if (ts.isShorthandPropertyAssignment(property)) return resolver.valuesOf(property.name);
  return ts.isGetAccessor(property) ? resolver.valuesOfDeclaration(property) : [unknownAt(property)];
}
