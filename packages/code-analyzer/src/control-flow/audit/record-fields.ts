/** Which fields a call that writes an audit record gives it, as far as the code shows. */
import type { AnalysisContext } from '../../analysis-context.ts';
import { bareExpression } from '../../flows/bare-expression.ts';
import {
  syntax as ts,
  type CallLike,
  type Declaration,
  type Expression,
  type FunctionLike,
  type Node,
  type nodes,
} from '../../program/compiler.ts';
import { functionsOf } from '../callbacks.ts';
import { isFunctionWithBody, lastName, nodesBelow } from '../function-around.ts';
import { isCall } from './audit-calls.ts';

export interface RecordFields {
  readonly names: readonly string[];
  /** What writes the record cannot be looked into: it may add what it knows by itself. */
  readonly open: boolean;
}

/** `undefined` when the shape of the record is not known. */
export function recordFieldsOf(call: CallLike, context: AnalysisContext): RecordFields | undefined {
  const given = givenFields(call, context);
  if (!given) return undefined;
  const added = addedFields(call, context, 0);
  return { names: [...new Set([...given, ...added.names])], open: added.open };
}

/** Names of what is handed over: keys of objects, and the names that the function itself has for the rest. */
function givenFields(call: CallLike, context: AnalysisContext): readonly string[] | undefined {
  const statement = insertedColumns(call);
  if (statement) return statement;
  const callees = context.compiler.calleesOf(call);
  const names: string[] = [];
  for (const [index, argument] of argumentsOf(call).entries()) {
    const fields = fieldsOfArgument(argument, parameterName(callees, index), context);
    if (!fields) return undefined;
    names.push(...fields);
  }
  return names.length > 0 ? names : undefined;
}

function argumentsOf(call: CallLike): readonly Expression[] {
  return ts.isCallExpression(call) || ts.isNewExpression(call) ? (call.arguments ?? []) : [];
}

function parameterName(callees: readonly Declaration[], index: number): string | undefined {
  const [callee] = callees;
  const parameter = callee && ts.isFunctionLike(callee) ? callee.parameters[index] : undefined;
  return parameter && ts.isIdentifier(parameter.name) && !parameter.dotDotDotToken ? parameter.name.text : undefined;
}

function fieldsOfArgument(argument: Node, named: string | undefined, context: AnalysisContext): readonly string[] | undefined {
  const node = bareExpression(argument);
  if (ts.isSpreadElement(node)) return undefined;
  if (functionsOf(node, context.compiler).length > 0) return isVisible(argument, context) ? [] : undefined;
  if (ts.isArrayLiteralExpression(node)) return node.elements[0] ? fieldsOfArgument(node.elements[0], named, context) : undefined;
  const fields = fieldsOfObject(node, context);
  if (fields) return fields;
  return isScalar(node, context) ? (named === undefined ? undefined : [named]) : undefined;
}

/** A wrapper whose body is there says itself what it writes. */
function isVisible(argument: Node, { compiler }: AnalysisContext): boolean {
  const call = argument.parent;
  return isCall(call) && compiler.calleesOf(call).some(isFunctionWithBody);
}

/** Levels of objects in a record: `{ data: { actor: { id } } }`. */
const deepestLevel = 4;

function fieldsOfObject(node: Node, context: AnalysisContext, level = 0): readonly string[] | undefined {
  if (level > deepestLevel) return [];
  if (!ts.isObjectLiteralExpression(node)) return fieldsOfType(node, context);
  const names: string[] = [];
  for (const property of node.properties) {
    const fields = fieldsOfProperty(property, context, level);
    if (!fields) return undefined;
    names.push(...fields);
  }
  return names;
}

function fieldsOfProperty(
  property: nodes.ObjectLiteralElementLike,
  context: AnalysisContext,
  level: number,
): readonly string[] | undefined {
  if (ts.isSpreadAssignment(property)) return fieldsOfObject(bareExpression(property.expression), context, level + 1);
  if (ts.isComputedPropertyName(property.name)) return undefined;
  const name = property.name.getText().replace(/^['"]|['"]$/g, '');
  if (!ts.isPropertyAssignment(property))
    return [name, ...(isEnvelope(name) && ts.isShorthandPropertyAssignment(property) ? (fieldsOfType(property.name, context) ?? []) : [])];
  const value = bareExpression(property.initializer);
  if (ts.isObjectLiteralExpression(value)) {
    const inner = fieldsOfObject(value, context, level + 1);
    return inner && [name, ...inner];
  }
  if (!isEnvelope(name)) return [name];
  const inner = fieldsOfObject(value, context, level + 1);
  return inner && [name, ...inner];
}

/** Keys under which ORMs, drivers and buses take the record itself. */
const isEnvelope = (name: string): boolean => /^(data|values|value|document|doc|payload|record|entry|create)$/.test(name);

/** What the type of the value says; of `any` and of a record with any keys nothing is known. */
function fieldsOfType(node: Node, { compiler }: AnalysisContext): readonly string[] | undefined {
  const type = compiler.typeOf(node);
  if (compiler.describe(type).known !== 'yes' || isBuiltIn(compiler.describe(type).names)) return undefined;
  const names = compiler.propertiesOf(type).map(({ name }) => name);
  return names.length > 0 && !names.includes('toFixed') && !names.includes('charCodeAt') ? names : undefined;
}

const isBuiltIn = (names: readonly string[]): boolean =>
  names.some(name => /^(Date|Map|Set|Array|ReadonlyArray|Promise|Buffer|Record)$/.test(name));

function isScalar(node: Node, { compiler }: AnalysisContext): boolean {
  if (ts.isLiteralExpression(node) || ts.isTemplateExpression(node)) return true;
  const type = compiler.typeOf(node);
  const names = compiler.propertiesOf(type).map(({ name }) => name);
  return (
    compiler.describe(type).known === 'yes' &&
    (names.length === 0 || names.includes('toFixed') || names.includes('charCodeAt') || names.includes('getTime'))
  );
}

/** `INSERT INTO audit_log (actor, target) VALUES …` */
function insertedColumns(call: CallLike): readonly string[] | undefined {
  const texts: readonly Node[] = ts.isTaggedTemplateExpression(call) ? [call.template] : argumentsOf(call);
  for (const text of texts) {
    const columns = /\binsert\s+into\s+[\w."`[\]]{1,100}\s*\(([^)]{1,1000})\)/i.exec(text.getText())?.[1];
    if (columns !== undefined) return columns.split(',').map(column => column.replace(/\W/g, ''));
  }
  return undefined;
}

/** Functions that call functions that write. */
const deepestBody = 3;

interface Added {
  readonly names: readonly string[];
  readonly open: boolean;
}

/** What the functions behind the call add, and what the database adds by itself. */
function addedFields(call: CallLike, context: AnalysisContext, depth: number): Added {
  const model = defaultsOfModel(call, context);
  if (model) return { names: model, open: false };
  const bodies = context.compiler.calleesOf(call).filter(isFunctionWithBody);
  if (bodies.length === 0 || depth >= deepestBody) return { names: [], open: true };
  const added = bodies.map(body => addedIn(body, context, depth));
  return { names: added.flatMap(({ names }) => names), open: added.some(({ open }) => open) };
}

function addedIn(body: FunctionLike, context: AnalysisContext, depth: number): Added {
  const inside = nodesBelow(body, 'everything');
  const parameters = givenNames(body, inside);
  const own = inside.flatMap(node => keyWritten(node, parameters));
  const further = inside.filter(isWriting).map(call => addedFields(call, context, depth + 1));
  return { names: [...own, ...further.flatMap(({ names }) => names)], open: further.length === 0 || further.every(({ open }) => open) };
}

/** Names that hold what callers give, and nothing else: `at` of `({ actor, at = new Date() })` is there whatever they give. */
function givenNames(body: FunctionLike, inside: readonly Node[]): ReadonlySet<string> {
  const given = new Set(body.parameters.flatMap(namesWithoutDefault));
  for (const node of inside) {
    if (!ts.isVariableDeclaration(node) || !node.initializer || !isFrom(given, node.initializer)) continue;
    for (const name of ts.isIdentifier(node.name) ? [node.name.text] : node.name.elements.flatMap(namesWithoutDefault)) given.add(name);
  }
  return given;
}

function namesWithoutDefault(node: nodes.ParameterDeclaration | nodes.ArrayBindingElement): readonly string[] {
  if (ts.isOmittedExpression(node)) return [];
  if (!ts.isIdentifier(node.name)) return node.name.elements.flatMap(namesWithoutDefault);
  return node.initializer ? [] : [node.name.text];
}

const isWriting = (node: Node): node is CallLike => isCall(node);

/** `{ at: new Date() }`, `{ at }`, `entry.at = new Date()`; what only hands on a parameter counts where that is given. */
function keyWritten(node: Node, parameters: ReadonlySet<string>): readonly string[] {
  if (ts.isShorthandPropertyAssignment(node)) return parameters.has(node.name.text) ? [] : [node.name.text];
  if (ts.isPropertyAssignment(node)) return isFrom(parameters, node.initializer) ? [] : [node.name.getText().replace(/^['"]|['"]$/g, '')];
  const isAssignment = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  if (!isAssignment || !ts.isPropertyAccessExpression(node.left) || isFrom(parameters, node.right)) return [];
  return [node.left.name.text];
}

function isFrom(parameters: ReadonlySet<string>, value: Node): boolean {
  const node = bareExpression(value);
  if (ts.isPropertyAccessExpression(node)) return isFrom(parameters, node.expression);
  return ts.isIdentifier(node) && parameters.has(node.text);
}

/** `createdAt DateTime @default(now())` of the model that `prisma.auditLog.create` writes to. */
function defaultsOfModel(call: CallLike, { compiler }: AnalysisContext): readonly string[] | undefined {
  const delegate =
    ts.isCallExpression(call) && ts.isPropertyAccessExpression(call.expression) ? lastName(call.expression.expression) : undefined;
  if (delegate === undefined) return undefined;
  const models = compiler.schemas.flatMap(schema => schema.models);
  const model = models.find(({ name }) => name.charAt(0).toLowerCase() + name.slice(1) === delegate);
  return model?.fields
    .filter(({ attributes }) => attributes.some(({ name }) => name === 'default' || name === 'updatedAt'))
    .map(({ name }) => name);
}
