import { boolean, customType, integer, pgTable, pgTableCreator, text, varchar } from 'drizzle-orm/pg-core';

/** @protects encrypted */
declare function seal(value: string): string;
const sealedText = customType<{ data: string }>({ dataType: () => 'text', toDriver: (value: string) => seal(value), fromDriver: value => String(value) });
const createTable = pgTableCreator(name => `app_${name}`);

export const users = pgTable('users', {
    id: integer('id').primaryKey(),
    name: text('name').notNull(),
//  ^^^^ drizzle users.name: identity.name (schema customer)
    mail: varchar('email', { length: 255 }),
//  ^^^^ drizzle users.mail: contact.email (schema customer)
    emailVerified: boolean('email_verified'),
    ssn: sealedText('ssn').notNull(),
//  ^^^ drizzle users.ssn: identity.gov-id (schema customer) [encrypted]
});

export const posts = createTable('post', d => ({
    name: d.varchar({ length: 256 }),
    email: d.text(),
//  ^^^^^ drizzle post.email: contact.email (schema)
}));
