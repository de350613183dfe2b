import { defineEntity, EntitySchema, p } from '@mikro-orm/core';

export const Customer = defineEntity({
  name: 'Customer',
  properties: {
    id: p.integer().primary(),
    email: p.string().unique(),
//  ^^^^^ mikro-orm Customer.email: contact.email (schema customer)
    phone: p.boolean(),
    contact: p.string().fieldName('phone_number'),
//  ^^^^^^^ mikro-orm Customer.contact: contact.phone (schema customer)
    address: () => p.manyToOne(Customer),
  },
});

export const Employee = defineEntity({
  name: 'Employee',
  properties: props => ({
    salary: props.decimal(),
//  ^^^^^^ mikro-orm Employee.salary: financial.salary (schema employee)
    emailTemplate: props.string(),
  }),
});

export const Patient = new EntitySchema({
  name: 'Patient',
  properties: {
    /** @protects encrypted */
    ssn: { type: 'string' },
//  ^^^ mikro-orm Patient.ssn: identity.gov-id (schema patient) [encrypted]
    email: { type: Boolean },
    phone: { kind: 'm:1', entity: 'Phone' },
  },
});

/** Somebody else's. */
export const Product = defineEntity({ name: 'Product', properties: { name: p.string(), title: p.string() } });
declare function defineTable(options: object): void;
defineTable({ name: 'User', properties: { email: { type: 'string' } } });
