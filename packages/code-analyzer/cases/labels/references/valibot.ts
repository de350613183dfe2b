import * as v from 'valibot';
import { boolean, email, object, pipe, string } from 'valibot';

export const signup = v.object({
    mail: v.pipe(v.string(), v.email()),
//  ^^^^ contact.email (schema)
    phone: v.optional(v.string()),
//  ^^^^^ contact.phone (schema)
    phones: v.array(v.string()),
//  ^^^^^^ contact.phone (schema)
    email: v.boolean(),
    name: v.string(),
});
export const userSchema = object({
    login: pipe(string(), email()),
//  ^^^^^ contact.email (schema)
    name: string(),
//  ^^^^ identity.name (schema customer)
    phone: boolean(),
});
declare function text(): string;
export const mine = { template: text() };
