import { Model } from 'objection';

class Base extends Model {}

export class Patient extends Base {
    static tableName = 'patients';
    id!: number;
    email!: string;
//  ^^^^^ objection Patient.email: contact.email (schema patient)
    emailVerified!: boolean;
    /** @protects encrypted */
    diagnosis?: string;
//  ^^^^^^^^^ objection Patient.diagnosis: health.record (schema patient) [encrypted]
    private cachedEmail?: string;
    static get jsonSchema() {
      return {
        type: 'object',
        required: ['email'],
        properties: {
          email: { type: 'string' },
          birthDate: { type: 'string', format: 'date' },
//        ^^^^^^^^^ objection Patient.birthDate: identity.birth (schema patient)
          phone: { type: 'boolean' },
          login: { type: 'string', format: 'email' },
//        ^^^^^ objection Patient.login: contact.email (schema)
        },
      };
    }
}

/** No table of its own. */
export class Form {
    email!: string;
}

export class Product extends Base {
    static override get tableName() {
      return 'products';
    }
    name!: string;
}
