import type { ColumnType, Generated, Insertable, Kysely, Selectable } from 'kysely';

export interface Database {
    person: PersonTable;
    users: Users;
    product: ProductTable;
}

export interface PersonTable {
    id: Generated<number>;
    first_name: string;
//  ^^^^^^^^^^ kysely PersonTable.first_name: identity.name (schema contact)
    email: string | null;
//  ^^^^^ kysely PersonTable.email: contact.email (schema contact)
    gender: ColumnType<string, string | undefined, never>;
//  ^^^^^^ kysely PersonTable.gender: identity.gender (schema contact)
    phone: ColumnType<boolean>;
    /** @protects encrypted */
    ssn: string;
//  ^^^ kysely PersonTable.ssn: identity.gov-id (schema contact) [encrypted]
}

/** As a generator writes it: named by the table, known by the database that lists it. */
export interface Users {
    id: string;
    email: string;
//  ^^^^^ kysely Users.email: contact.email (schema customer)
    email_verified: boolean;
}

interface ProductTable {
    id: Generated<number>;
    name: string;
}

/** Nothing of a table. */
export interface Signup {
    email: string;
}
export type Row = Selectable<Contact>;
export type NewRow = Insertable<Contact>;
interface Contact {
    phone: string;
//  ^^^^^ kysely Contact.phone: contact.phone (schema contact)
}
export declare const db: Kysely<Database>;
