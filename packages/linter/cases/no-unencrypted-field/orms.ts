import { Entity, PrimaryKey, Property } from '@mikro-orm/core';
import { pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { model, Schema } from 'mongoose';
import { Column, Model, Table } from 'sequelize-typescript';

/** Columns of Drizzle. */
export const patients = pgTable('patients', {
  id: uuid('id').primaryKey(),
  email: text('email').notNull(),
  ssn: text('ssn').notNull(),
//^^^ no-unencrypted-field: identity.gov-id
  diagnosis: text('diagnosis'),
//^^^^^^^^^ no-unencrypted-field: health.record
  passportNumber: text('passport_number'),
//^^^^^^^^^^^^^^ no-unencrypted-field: identity.passport
  ward: text('ward'),
  plan: text('plan'),
});

/** Fields of Mongoose. */
const patientSchema = new Schema({
  email: { type: String, required: true },
  ssn: { type: String, required: true },
//^^^ no-unencrypted-field: identity.gov-id
  diagnosis: { type: String },
//^^^^^^^^^ no-unencrypted-field: health.record
  ward: { type: String },
  plan: { type: String },
});
export const Patient = model('Patient', patientSchema);

@Entity()
export class Employee {
  @PrimaryKey()
  id!: string;

  @Property()
  email!: string;

  @Property()
  ssn!: string;
//^^^ no-unencrypted-field: identity.gov-id

  @Property()
  passportNumber!: string;
//^^^^^^^^^^^^^^ no-unencrypted-field: identity.passport

  @Property()
  department!: string;
}

@Table
export class Member extends Model {
  @Column
  declare email: string;

  @Column
  declare ssn: string;
  //      ^^^ no-unencrypted-field: identity.gov-id

  @Column
  declare plan: string;
}
