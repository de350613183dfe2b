import { EntitySchema } from 'typeorm';

export const User = new EntitySchema({
  name: 'user',
  columns: {
    id: { type: Number, primary: true },
    mail: { name: 'email', type: String },
//  ^^^^ typeorm user.mail: contact.email (schema customer)
    name: { type: 'varchar' },
//  ^^^^ typeorm user.name: identity.name (schema customer)
    phone: { type: 'boolean' },
  },
  relations: { email: { type: 'one-to-many', target: 'mail' } },
});
