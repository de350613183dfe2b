/** What a read brings along from other tables, because its options or its joins ask for that. */
import type { AnalysisContext } from '../analysis-context.ts';
import type { Label } from '../facts.ts';
import { syntax, type Expression, type Node, type Property, type Type, type nodes } from '../program/compiler.ts';
import { keyText, valueOfKey } from './columns/call-chain.ts';
import { rowOf } from './columns/row-of.ts';
import { isUnloadedRelation } from './columns/unloaded-relation.ts';

type Asking = Pick<AnalysisContext, 'compiler' | 'labeller'>;

/** Options in which a read names relations. */
const askingKeys = ['relations', 'populate', 'include'];
const joins = /^(left|inner)JoinAnd(Select|MapOne|MapMany)$/;

/** Labels of the relations that a call asks for; what its type holds without being asked is not among them. */
export function labelsOfAskedRelations(call: Node, context: Asking): readonly Label[] {
  if (!syntax.isCallExpression(call)) return [];
  const asked = [...askedInOptions(call), ...joinedIn(call)];
  if (asked.length === 0) return [];
  const rows: Row[] = [{ type: context.compiler.typeOf(call), path: [] }];
  const chosen = call.arguments.flatMap(options => valueOfKey(options, 'select') ?? [])[0];
  return asked.flatMap(name => {
    const found = rows.flatMap(row => relationOf(row, name, context) ?? [])[0];
    if (!found) return [];
    const row = { type: context.compiler.typeOfProperty(found.property, call), path: [...found.path, found.property.name] };
    rows.unshift(row);
    return context.labeller
      .ofType(row.type, call)
      .filter(label => isChosen(chosen, [...row.path, ...label.path]))
      .map(label => ({ ...label, path: [...row.path, ...label.path] }));
  });
}

interface Row {
  readonly type: Type;
  readonly path: readonly string[];
}

/** Names in the order in which they are asked for: what `patient.visits` asks for stands behind `patient`. */
function askedInOptions({ arguments: given }: nodes.CallExpression): readonly string[] {
  return given.flatMap(options => askingKeys.flatMap(key => namesIn(valueOfKey(options, key))));
}

function namesIn(asked: Expression | undefined): readonly string[] {
  if (asked === undefined) return [];
  if (syntax.isStringLiteralLike(asked)) return asked.text.split('.');
  if (syntax.isIdentifier(asked)) return [asked.text];
  if (syntax.isArrayLiteralExpression(asked)) return asked.elements.flatMap(namesIn);
  if (!syntax.isObjectLiteralExpression(asked)) return [];
  const named = valueOfKey(asked, 'as') ?? valueOfKey(asked, 'model');
  if (named !== undefined) return [...namesIn(named), ...namesIn(valueOfKey(asked, 'include'))];
  return asked.properties.flatMap(property => {
    const key = keyText(property);
    const value = key === undefined ? undefined : valueOfKey(asked, key);
    if (key === undefined || value?.kind === syntax.SyntaxKind.FalseKeyword) return [];
    return [key, ...(value !== undefined && syntax.isObjectLiteralExpression(value) ? namesIn(value) : [])];
  });
}

/** `createQueryBuilder('visit').leftJoinAndSelect('visit.patient', 'patient').getMany()` */
function joinedIn(call: nodes.CallExpression): readonly string[] {
  const found: string[] = [];
  for (let at: Expression = call; syntax.isCallExpression(at) && syntax.isPropertyAccessExpression(at.expression);) {
    const [relation] = joins.test(at.expression.name.text) ? at.arguments : [];
    if (relation && syntax.isStringLiteralLike(relation)) found.unshift(relation.text.split('.').at(-1) ?? '');
    at = at.expression.expression;
  }
  return found;
}

/** By the name of the member, or that of the model it holds. */
function relationOf({ type, path }: Row, name: string, { compiler }: Asking): (Row & { readonly property: Property }) | undefined {
  const row = rowOf(type, compiler);
  const relations = compiler
    .propertiesOf(row)
    .filter(({ symbol }) => compiler.declarationsOf(symbol).some(declaration => isUnloadedRelation(declaration)));
  const property =
    relations.find(relation => relation.name === name) ??
    relations.find(({ symbol }) => compiler.declarationsOf(symbol).some(declaration => holdsModel(declaration, name)));
  return property && { type: row, path, property };
}

const holdsModel = (declaration: Node, model: string): boolean =>
  syntax.isPropertyDeclaration(declaration) && declaration.type !== undefined && declaration.type.getText().match(/\w+/)?.[0] === model;

/** A `select` that lists what it wants of a relation leaves the rest where it is. */
function isChosen(chosen: Expression | undefined, path: readonly string[]): boolean {
  const [name, ...rest] = path;
  if (name === undefined || chosen === undefined || !syntax.isObjectLiteralExpression(chosen)) return true;
  const value = valueOfKey(chosen, name);
  return value !== undefined && value.kind !== syntax.SyntaxKind.FalseKeyword && isChosen(value, rest);
}
