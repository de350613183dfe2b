import type { ColumnReader } from './column.ts';
import { checkedMemberOf } from './decorated-member.ts';

/** `@IsEmail() login: string` of a class that class-validator checks. */
export const validatedMembers: ColumnReader = {
  name: 'members that class-validator checks',
  hint: /class-validator/,
  columnOf: declaration => checkedMemberOf(declaration, 'class-validator', (_name, module) => module === 'class-validator'),
};
