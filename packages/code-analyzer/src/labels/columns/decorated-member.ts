import { syntax, type Declaration, type Expression, type Node } from '../../program/compiler.ts';
import { calleeName } from '../value-shape.ts';
import { stringOf, valueOfKey } from './call-chain.ts';
import type { Column, SchemaLibrary } from './column.ts';
import { importedModule } from './imported-module.ts';

/** Who makes a member a column, by its decorator. */
export interface ColumnDecorators {
  readonly library: SchemaLibrary;
  /** Packages that its decorators come from; one that ends in a slash stands for all of a scope. */
  readonly modules: readonly string[];
  readonly members: ReadonlySet<string>;
  /** Where a project wraps its library's decorators, the names still say which it is: that of the class with that of the member. */
  readonly wrapped?: readonly [string, string];
}

export interface Decoration {
  readonly name: string;
  readonly module: string | undefined;
  readonly arguments: readonly Expression[];
}

/** Decorators after which a member is another entity, or a list of them. */
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

/** A member of a class that a decorator of a library makes a column. */
export function decoratedColumnOf(declaration: Declaration, by: ColumnDecorators): Column | undefined {
  const member = decoratedMember(declaration);
  if (member === undefined) return undefined;
  const decorations = decorationsOf(declaration);
  const column = decorations.find(
    decoration => by.members.has(decoration.name) && (isFrom(decoration, by.modules) || isWrapped(decoration, declaration, by)),
  );
  if (column === undefined) return undefined;
  return {
    declaration,
    ...member,
    ...columnName(column),
    declaredBy: by.library,
    stored: true,
    isRelation: decorations.some(decoration => relations.has(decoration.name)),
    formats: checksOf(decorations),
    options: decorations.flatMap(decoration => decoration.arguments),
  };
}

/** A member that decorators of a package say something about without storing it. */
export function checkedMemberOf(
  declaration: Declaration,
  library: SchemaLibrary,
  isDecorator: (name: string, module: string) => boolean,
): Column | undefined {
  const member = decoratedMember(declaration);
  if (member === undefined) return undefined;
  const decorations = decorationsOf(declaration);
  if (!decorations.some(({ name, module }) => module !== undefined && isDecorator(name, module))) return undefined;
  return {
    declaration,
    ...member,
    declaredBy: library,
    stored: false,
    isRelation: false,
    formats: checksOf(decorations),
    options: decorations.flatMap(decoration => decoration.arguments),
  };
}

function decoratedMember(declaration: Declaration): Pick<Column, 'owner' | 'field'> | undefined {
  if (!syntax.isPropertyDeclaration(declaration) && !syntax.isGetAccessor(declaration)) return undefined;
  if (!syntax.isClassLike(declaration.parent) || !syntax.isIdentifier(declaration.name)) return undefined;
  if (!declaration.modifiers?.some(syntax.isDecorator)) return undefined;
  return { owner: declaration.parent.name?.text ?? 'class', field: declaration.name.text };
}

/** `@IsEmail()` is worth the word `Email`. */
function checksOf(decorations: readonly Decoration[]): readonly string[] {
  return decorations.filter(({ module }) => module === 'class-validator').map(({ name }) => name.replace(/^Is/, ''));
}

export function isFrom({ module }: Decoration, modules: readonly string[]): boolean {
  return module !== undefined && modules.some(start => module === start || module.startsWith(start.endsWith('/') ? start : `${start}/`));
}

/** The decorator comes from the project itself, and the class has the other of the pair. */
function isWrapped({ name, module }: Decoration, declaration: Declaration, { wrapped }: ColumnDecorators): boolean {
  if (wrapped === undefined || name !== wrapped[1] || (module !== undefined && !/^[.~#@/]/.test(module))) return false;
  return decorationsOf(declaration.parent).some(holder => holder.name === wrapped[0]);
}

export function decorationsOf(node: Node): readonly Decoration[] {
  if (!syntax.canHaveDecorators(node)) return [];
  return (syntax.getDecorators(node) ?? []).flatMap(({ expression }) => {
    const called = syntax.isCallExpression(expression) ? expression.expression : expression;
    const name = calleeName(called);
    if (name === undefined) return [];
    const root = syntax.isPropertyAccessExpression(called) ? called.expression.getText() : name;
    const module = importedModule(node.getSourceFile(), root);
    return [{ name, module, arguments: syntax.isCallExpression(expression) ? expression.arguments : [] }];
  });
}

/** `@Column({ name: 'e_mail' })`, `@Property({ fieldName: 'e_mail' })`, `@Column({ field: 'e_mail' })`. */
function columnName(decoration: Decoration): { readonly columnName?: string } {
  const names = decoration.arguments.flatMap(options => ['name', 'fieldName', 'field'].map(key => stringOf(valueOfKey(options, key))));
  const name = names.find(candidate => candidate !== undefined);
  return name === undefined ? {} : { columnName: name };
}
