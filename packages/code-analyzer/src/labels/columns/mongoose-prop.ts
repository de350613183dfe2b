import type { ColumnReader } from './column.ts';
import { decoratedColumnOf, type ColumnDecorators } from './decorated-member.ts';

const mongoose: ColumnDecorators = {
  library: 'mongoose',
  modules: ['@nestjs/mongoose', '@typegoose/typegoose'],
  members: new Set(['Prop', 'prop']),
  wrapped: ['Schema', 'Prop'],
};

/** `@Prop() email: string` of NestJS, `@prop()` of typegoose. */
export const mongooseProps: ColumnReader = {
  name: 'properties of Mongoose classes',
  hint: /@(?:\w+\.)?[pP]rop\b/,
  columnOf: declaration => decoratedColumnOf(declaration, mongoose),
};
