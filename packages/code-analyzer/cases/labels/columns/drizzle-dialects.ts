import { int, mysqlTable, varchar as mysqlText } from 'drizzle-orm/mysql-core';
import { inet, pgEnum, pgSchema, pgView, text, timestamp } from 'drizzle-orm/pg-core';
import { integer, sqliteTable } from 'drizzle-orm/sqlite-core';
import * as p from 'drizzle-orm/pg-core';

const bloodTypeEnum = pgEnum('blood_type', ['A', 'B']);
const auth = pgSchema('auth');

export const patients = auth.table('patients', {
    name: text().notNull(),
//  ^^^^ drizzle patients.name: identity.name (schema patient)
    bloodType: bloodTypeEnum('blood_type'),
//  ^^^^^^^^^ drizzle patients.bloodType: health.record (schema patient)
    dob: timestamp('date_of_birth', { withTimezone: true }),
//  ^^^ drizzle patients.dob: identity.birth (schema patient)
    lastAddress: inet('ip_address').array(),
//  ^^^^^^^^^^^ drizzle patients.lastAddress: contact.address (schema patient)
    emailVerified: timestamp(),
    /** @protects encrypted */
    ssn: text(),
//  ^^^ drizzle patients.ssn: identity.gov-id (schema patient) [encrypted]
});

export const customers = mysqlTable('customers', {
    phone: mysqlText({ length: 32 }),
//  ^^^^^ drizzle customers.phone: contact.phone (schema customer)
    emailCount: int(),
});

export const users = sqliteTable('users', () => ({
    email: text('mail').unique(),
//  ^^^^^ drizzle users.email: contact.email (schema customer)
    phone: integer({ mode: 'boolean' }),
}));

export const leads = p.pgTable('leads', { email: p.text().$type<string>() });
//                                        ^^^^^ drizzle leads.email: contact.email (schema contact)

export const people = pgView('people', { email: text() }).existing();
//                                       ^^^^^ drizzle people.email: contact.email (schema contact)

export const products = mysqlTable('products', { name: mysqlText({ length: 9 }) });
