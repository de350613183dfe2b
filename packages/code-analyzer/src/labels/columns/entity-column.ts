import { syntax, type Declaration, type Expression, type Node } from '../../program/compiler.ts';
import { calleeName } from '../value-shape.ts';
import { stringOf, valueOfKey } from './call-chain.ts';
import type { Column } from './column.ts';
import { importedModule } from './imported-module.ts';

type EntityLibrary = Extract<Column['declaredBy'], 'typeorm' | 'mikro-orm' | 'sequelize' | 'mongoose' | 'class-validator'>;

const libraries: readonly (readonly [string, EntityLibrary])[] = [
  ['typeorm', 'typeorm'],
  ['@mikro-orm/', 'mikro-orm'],
  ['sequelize-typescript', 'sequelize'],
  ['@nestjs/mongoose', 'mongoose'],
  ['@typegoose/typegoose', 'mongoose'],
  ['class-validator', 'class-validator'],
];

/** Where a project wraps its library's decorators, the names still say which it is: (decorator of the class, of the member). */
const wrapped: readonly (readonly [string, string, EntityLibrary])[] = [
  ['Entity', 'Column', 'typeorm'],
  ['Entity', 'Property', 'mikro-orm'],
  ['Table', 'Column', 'sequelize'],
  ['Schema', 'Prop', 'mongoose'],
];

const columnDecorators = new Set(['Column', 'PrimaryColumn', 'ViewColumn', 'Property', 'Enum', 'Formula', 'PrimaryKey', 'Prop', 'prop']);
const relations = new Set([
  'OneToMany',
  'ManyToOne',
  'OneToOne',
  'ManyToMany',
  'HasMany',
  'HasOne',
  'BelongsTo',
  'BelongsToMany',
  'Embedded',
  'RelationId',
  'TreeParent',
  'TreeChildren',
]);

interface Decoration {
  readonly name: string;
  readonly library: EntityLibrary | undefined;
  readonly arguments: readonly Expression[];
}

/** A member of an entity class that a decorator makes a column, or that a validator checks. */
export function entityColumnOf(declaration: Declaration): Column | undefined {
  if (!syntax.isPropertyDeclaration(declaration) || !syntax.isClassLike(declaration.parent) || !syntax.isIdentifier(declaration.name))
    return undefined;
  const decorations = decorationsOf(declaration);
  if (decorations.length === 0) return undefined;
  const holders = decorationsOf(declaration.parent);
  const relation = decorations.some(decoration => relations.has(decoration.name));
  const column = decorations.find(decoration => columnDecorators.has(decoration.name) && libraryOf(decoration, holders) !== undefined);
  const validators = decorations.filter(decoration => decoration.library === 'class-validator');
  const declaredBy = column === undefined ? (validators.length > 0 ? 'class-validator' : undefined) : libraryOf(column, holders);
  if (declaredBy === undefined) return undefined;
  return {
    declaration,
    owner: declaration.parent.name?.text ?? 'class',
    field: declaration.name.text,
    ...columnName(column),
    declaredBy,
    stored: declaredBy !== 'class-validator',
    isRelation: relation,
    formats: validators.map(decoration => decoration.name.replace(/^Is/, '')),
    options: decorations.flatMap(decoration => decoration.arguments),
  };
}

function libraryOf(decoration: Decoration, holders: readonly Decoration[]): EntityLibrary | undefined {
  if (decoration.library !== undefined && decoration.library !== 'class-validator') return decoration.library;
  return wrapped.find(([holder, member]) => member === decoration.name && holders.some(candidate => candidate.name === holder))?.[2];
}

function decorationsOf(node: Node): readonly Decoration[] {
  if (!syntax.canHaveDecorators(node)) return [];
  return (syntax.getDecorators(node) ?? []).flatMap(({ expression }) => {
    const called = syntax.isCallExpression(expression) ? expression.expression : expression;
    const name = calleeName(called);
    if (name === undefined) return [];
    const root = syntax.isPropertyAccessExpression(called) ? called.expression.getText() : name;
    const module = importedModule(node.getSourceFile(), root);
    const library =
      module === undefined
        ? undefined
        : libraries.find(([start]) => module === start || module.startsWith(start.endsWith('/') ? start : `${start}/`))?.[1];
    return [{ name, library, arguments: syntax.isCallExpression(expression) ? expression.arguments : [] }];
  });
}

/** `@Column({ name: 'e_mail' })`, `@Property({ fieldName: 'e_mail' })`, `@Column({ field: 'e_mail' })`. */
function columnName(decoration: Decoration | undefined): { readonly columnName?: string } {
  const names = decoration?.arguments.flatMap(options => ['name', 'fieldName', 'field'].map(key => stringOf(valueOfKey(options, key))));
  const name = names?.find(candidate => candidate !== undefined);
  return name === undefined ? {} : { columnName: name };
}
