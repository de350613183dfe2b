import { Type } from '@sinclair/typebox';

export const signup = Type.Object({
    mail: Type.String({ format: 'email' }),
//  ^^^^ contact.email (schema)
    phone: Type.Optional(Type.String()),
//  ^^^^^ contact.phone (schema)
    phones: Type.Array(Type.String()),
//  ^^^^^^ contact.phone (schema)
    email: Type.Boolean(),
    name: Type.String(),
});
