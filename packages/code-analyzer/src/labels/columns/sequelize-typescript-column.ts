import type { ColumnReader } from './column.ts';
import { decoratedColumnOf, type ColumnDecorators } from './decorated-member.ts';

const sequelizeTypescript: ColumnDecorators = {
  library: 'sequelize',
  modules: ['sequelize-typescript'],
  members: new Set(['Column']),
  wrapped: ['Table', 'Column'],
};

/** `@Column email: string` of a table of sequelize-typescript. */
export const sequelizeTypescriptColumns: ColumnReader = {
  name: 'columns of sequelize-typescript',
  hint: /@(?:\w+\.)?Column\b/,
  columnOf: declaration => decoratedColumnOf(declaration, sequelizeTypescript),
};
