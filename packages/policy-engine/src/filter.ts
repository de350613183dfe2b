/** Decisions about all rows of a table at once. Like the run time it needs nothing else. */
export { filterFor, type Columns, type Filter, type FilterSettings } from './filter/filter-for.ts';
export type { PrismaWhere } from './filter/prisma-where.ts';
