import type { Declaration } from '../../program/compiler.ts';
import { syntax } from '../../program/compiler.ts';
import { valueOfKey } from './call-chain.ts';
import { decorationsOf, isFrom } from './decorated-member.ts';

/** Decorators of members that hold rows of another table, which a read brings along only when it is asked to. */
const relations = /^(OneToMany|ManyToOne|OneToOne|ManyToMany|HasMany|HasOne|BelongsTo|BelongsToMany)$/;
const packages = ['typeorm', '@mikro-orm/', 'sequelize-typescript'];

/** `@OneToMany(() => Visit, …) visits: Visit[]`, unless it is declared `eager`. */
export function isUnloadedRelation(declaration: Declaration): boolean {
  if (!syntax.isPropertyDeclaration(declaration) || !declaration.modifiers?.some(syntax.isDecorator)) return false;
  return decorationsOf(declaration).some(
    decoration =>
      relations.test(decoration.name) &&
      isFrom(decoration, packages) &&
      !decoration.arguments.some(options => valueOfKey(options, 'eager')?.kind === syntax.SyntaxKind.TrueKeyword),
  );
}
