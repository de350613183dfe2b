import type { ColumnReader } from './column.ts';
import { decoratedColumnOf, type ColumnDecorators } from './decorated-member.ts';

const mikroOrm: ColumnDecorators = {
  library: 'mikro-orm',
  modules: ['@mikro-orm/'],
  members: new Set(['Property', 'Enum', 'Formula', 'PrimaryKey']),
  wrapped: ['Entity', 'Property'],
};

/** `@Property() email: string` of a MikroORM entity. */
export const mikroOrmProperties: ColumnReader = {
  name: 'properties of MikroORM entities',
  hint: /@(?:\w+\.)?(?:Property|Enum|Formula|PrimaryKey)\b/,
  columnOf: declaration => decoratedColumnOf(declaration, mikroOrm),
};
