import { Knex } from 'knex';

interface PatientRow {
    email: string;
//  ^^^^^ knex PatientRow.email: contact.email (schema patient)
    emailVerified: boolean;
}

declare module 'knex/types/tables' {
  interface User {
    id: number;
    name: string;
//  ^^^^ knex User.name: identity.name (schema customer)
    /** @protects encrypted */
    ssn: string;
//  ^^^ knex User.ssn: identity.gov-id (schema customer) [encrypted]
  }
  interface Tables {
    users: User;
    email: Knex.CompositeTableType<PatientRow, Partial<PatientRow>>;
  }
}

/** Nothing of a table. */
export interface Signup {
    email: string;
}
