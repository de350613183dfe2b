import type { ColumnReader } from './column.ts';
import { decoratedColumnOf, type ColumnDecorators } from './decorated-member.ts';

const typeorm: ColumnDecorators = {
  library: 'typeorm',
  modules: ['typeorm'],
  members: new Set(['Column', 'PrimaryColumn', 'ViewColumn']),
  wrapped: ['Entity', 'Column'],
};

/** `@Column() email: string` of a TypeORM entity. */
export const typeormColumns: ColumnReader = {
  name: 'columns of TypeORM entities',
  hint: /@(?:\w+\.)?\w*Column\b/,
  columnOf: declaration => decoratedColumnOf(declaration, typeorm),
};
