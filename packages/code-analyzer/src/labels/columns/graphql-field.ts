import type { ColumnReader } from './column.ts';
import { checkedMemberOf } from './decorated-member.ts';

const modules = new Set(['type-graphql', '@nestjs/graphql']);

/** `@Field() email: string` of an object or input type of type-graphql and NestJS. */
export const graphqlFields: ColumnReader = {
  name: 'fields of GraphQL classes',
  hint: /@(?:\w+\.)?Field\b/,
  columnOf: declaration => checkedMemberOf(declaration, 'graphql', (name, module) => name === 'Field' && modules.has(module)),
};
