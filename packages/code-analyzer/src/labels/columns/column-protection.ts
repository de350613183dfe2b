import { protections, type Protection, type StoredField } from '../../facts.ts';
import type { SchemaField } from '../../prisma/schema.ts';
import { syntax, type Declaration, type Expression, type Node } from '../../program/compiler.ts';
import { placeOfNode, type LabellingContext } from '../labelling.ts';
import { tagsOfDocumentation } from '../schema-fields.ts';
import { calleeName } from '../value-shape.ts';
import { keyText, stringOf, valueOfKey } from './call-chain.ts';
import type { Column } from './column.ts';
import { importedModule } from './imported-module.ts';

type ProtectedBy = StoredField['protectedBy'];

/** What shows that a column's values are protected when they are written. Its name shows nothing. */
export function protectionsOfColumn(context: LabellingContext, column: Column): ProtectedBy {
  return [
    ...protectionsByTag(context, column.declaration),
    ...protectionsByOption(context, column),
    ...protectionsByPlugin(context, column),
  ];
}

/** `/// @encrypted` is prisma-field-encryption's comment; `/// @protects hashed` is ours. */
export function protectionsOfSchemaField(field: SchemaField): ProtectedBy {
  const place = field.documentationPlace ?? field.place;
  return tagsOfDocumentation(field.documentation, place).flatMap(tag => {
    if (tag.name === 'encrypted')
      return { protection: 'encrypted' as const, because: 'its comment says `@encrypted` (prisma-field-encryption)', place };
    const protection = tag.name === 'protects' ? toProtection(tag.text) : undefined;
    return protection === undefined ? [] : { protection, because: `its comment says \`@protects ${protection}\``, place };
  });
}

function toProtection(text: string): Protection | undefined {
  const [word] = text.trim().split(/\s+/);
  return protections.find(protection => protection === word);
}

function protectionsByTag(context: LabellingContext, declaration: Declaration): ProtectedBy {
  return context.compiler.tagsOf(declaration).flatMap(tag => {
    const protection = tag.name === 'protects' ? toProtection(tag.text) : undefined;
    if (protection === undefined) return [];
    const place = { file: declaration.getSourceFile().fileName, span: { start: tag.start, end: tag.end } };
    return { protection, because: `it is tagged \`@protects ${protection}\``, place };
  });
}

/** Options that change a value on its way into the column, and the method of theirs that does it. */
const writers = ['transformer', 'set', 'type', 'customType', 'serializer'];
/** Packages whose column options or decorators encrypt by themselves. */
const encryptingPackages = new Set(['typeorm-encrypted', '@47ng/cloak', 'mikro-orm-encrypted', 'sequelize-encrypted']);

function protectionsByOption(context: LabellingContext, column: Column): ProtectedBy {
  return column.options.flatMap(options => {
    const encrypt = valueOfKey(options, 'encrypt');
    const declared =
      encrypt !== undefined && encrypt.kind !== syntax.SyntaxKind.FalseKeyword
        ? [{ protection: 'encrypted' as const, because: 'its option `encrypt` is set', place: placeOfNode(encrypt) }]
        : [];
    const written = [
      ...writers.map(key => valueOfKey(options, key)),
      methodOf(options, 'set'),
      column.declaredBy === 'drizzle' ? builderOf(options) : undefined,
    ];
    return [...declared, ...written.flatMap(writer => (writer === undefined ? [] : protectionsByWriter(context, writer)))];
  });
}

function methodOf(options: Expression, key: string): Node | undefined {
  if (!syntax.isObjectLiteralExpression(options)) return undefined;
  return options.properties.find(property => syntax.isMethodDeclaration(property) && keyText(property) === key);
}

/** The function that starts a column of Drizzle: `encryptedText` in `encryptedText('ssn').notNull()`. */
function builderOf(options: Expression): Expression | undefined {
  let node = options;
  while (syntax.isCallExpression(node) || syntax.isPropertyAccessExpression(node)) {
    if (syntax.isCallExpression(node) && syntax.isIdentifier(node.expression)) return node.expression;
    node = node.expression;
  }
  return undefined;
}

/** A transformer, setter or custom type counts if its package is known to encrypt or its body calls something that protects. */
function protectionsByWriter(context: LabellingContext, writer: Node): ProtectedBy {
  const place = placeOfNode(writer);
  const encrypting = encryptingPackageOf(writer);
  if (encrypting !== undefined) return [{ protection: 'encrypted', because: `\`${textOf(writer)}\` comes from \`${encrypting}\``, place }];
  const protection = protectionIn(context, writer, 0, new Set());
  return protection === undefined ? [] : [{ protection, because: `\`${textOf(writer)}\` protects what is written`, place }];
}

/** `EncryptionTransformer`, `new EncryptionTransformer({ … })`, `encrypted()`, of a package that encrypts by itself. */
function encryptingPackageOf(node: Node): string | undefined {
  const started = syntax.isNewExpression(node) || syntax.isCallExpression(node) ? node.expression : node;
  const module = syntax.isIdentifier(started) ? importedModule(node.getSourceFile(), started.text) : undefined;
  return module !== undefined && encryptingPackages.has(module) ? module : undefined;
}

const textOf = (node: Node): string => (node.getText().length > 40 ? `${node.getText().slice(0, 39)}…` : node.getText());

/** Calls are followed into the project's own functions this deep. */
const deepest = 4;
/** Methods that turn a value into what is stored; in a transformer only these are looked at, not the way back. */
const storing = new Set(['to', 'set', 'toDriver', 'convertToDatabaseValue', 'serialize']);
const reading = new Set(['from', 'get', 'fromDriver', 'convertToJSValue', 'deserialize']);

function protectionIn(context: LabellingContext, node: Node, depth: number, seen: Set<Node>): Protection | undefined {
  if (depth > deepest || seen.has(node)) return undefined;
  seen.add(node);
  if (isWayBack(node)) return undefined;
  if (encryptingPackageOf(node) !== undefined) return 'encrypted';
  if (syntax.isIdentifier(node))
    return firstOf(declarationsOf(context, node), declaration => protectionIn(context, declaration, depth + 1, seen));
  if (syntax.isCallExpression(node)) {
    const role = context.roles
      .of(node)
      .flatMap(callee => callee.roles)
      .find(candidate => candidate.kind === 'protects');
    if (role?.kind === 'protects') return role.protection;
    const called = firstOf(context.compiler.calleesOf(node), declaration => protectionIn(context, declaration, depth + 1, seen));
    if (called !== undefined) return called;
  }
  if (context.compiler.originOf(node).kind !== 'own') return undefined;
  return firstOf(childrenOf(node), child => protectionIn(context, child, depth, seen));
}

function isWayBack(node: Node): boolean {
  const method =
    syntax.isMethodDeclaration(node) || syntax.isPropertyAssignment(node) || syntax.isPropertyDeclaration(node)
      ? node.name.getText()
      : undefined;
  return method !== undefined && reading.has(method) && !storing.has(method);
}

function childrenOf(node: Node): readonly Node[] {
  const children: Node[] = [];
  syntax.forEachChild(node, child => void children.push(child));
  return children;
}

function declarationsOf(context: LabellingContext, node: Node): readonly Declaration[] {
  const symbol = context.compiler.symbolOf(node);
  return symbol === undefined ? [] : context.compiler.declarationsOf(symbol);
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Plugins that encrypt listed fields: (package, key of the list in their options). */
const plugins: readonly (readonly [string, string])[] = [
  ['mongoose-field-encryption', 'fields'],
  ['mongoose-encryption', 'encryptedFields'],
];

/** `schema.plugin(fieldEncryption, { fields: ['ssn'] })` in the same file. */
function protectionsByPlugin(context: LabellingContext, column: Column): ProtectedBy {
  if (column.declaredBy !== 'mongoose') return [];
  const file = column.declaration.getSourceFile();
  const found: ProtectedBy[number][] = [];
  const visit = (node: Node): void => {
    if (syntax.isCallExpression(node) && calleeName(node.expression) === 'plugin') found.push(...encryptedByPlugin(node.arguments, column));
    syntax.forEachChild(node, visit);
  };
  if (file.text.includes('.plugin(')) visit(file);
  return found;
}

function encryptedByPlugin([plugin, options]: readonly Expression[], column: Column): ProtectedBy {
  if (plugin === undefined) return [];
  const root = syntax.isPropertyAccessExpression(plugin) ? plugin.expression.getText() : plugin.getText();
  const known = plugins.find(([module]) => module === importedModule(column.declaration.getSourceFile(), root));
  const fields = known === undefined ? undefined : valueOfKey(options, known[1]);
  if (known === undefined || fields === undefined || !syntax.isArrayLiteralExpression(fields)) return [];
  const field = fields.elements.find(element => stringOf(element) === column.field);
  return field === undefined ? [] : [{ protection: 'encrypted', because: `${known[0]} encrypts it`, place: placeOfNode(field) }];
}
