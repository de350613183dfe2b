import knex from 'knex';
import { model, Schema } from 'mongoose';
import { Column, Entity, PrimaryGeneratedColumn, type Repository, type SelectQueryBuilder } from 'typeorm';

@Entity()
export class Customer {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column() email!: string;
  @Column() phone!: string;
}

declare const customers: Repository<Customer>;
declare const columns: string[];

/** Rows hold the columns that the builder asked for. */
export async function chosen() {
  console.log(await customers.createQueryBuilder('customer').select(['customer.id']).where('customer.email = :email').getMany());
  console.log(await customers.createQueryBuilder('c').select('c.id').orderBy('c.email').getOne());
  console.log(await customers.createQueryBuilder('c').select(['c.id', 'c.email']).getMany());
  //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-personal-data-in-logs: contact.email
  const [rows] = await customers.createQueryBuilder('c').select(['c.id']).addSelect('c.phone').getManyAndCount();
  console.log(rows);
  //          ^^^^ no-personal-data-in-logs: contact.phone
}

/** All of them where nobody can say which. */
export async function whole(builder: SelectQueryBuilder<Customer>) {
  console.log(await builder.getMany());
  //                ^^^^^^^^^^^^^^^^^ no-personal-data-in-logs: contact.email, contact.phone
  console.log(await builder.select(columns).getMany());
  //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-personal-data-in-logs: contact.email, contact.phone
  console.log(await customers.createQueryBuilder('c').select('c').getOne());
  //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-personal-data-in-logs: contact.email, contact.phone
}

interface Row {
  readonly id: string;
  readonly email: string;
  readonly phone: string;
}

const db = knex({});

export async function ofKnex() {
  console.log(await db<Row>('customers').select('id'), await db<Row>('customers').where({ id: '1' }).first('id'));
  console.log(await db<Row>('customers').first(['id']));
}

@Entity()
class Member {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column() email!: string;
  @Column({ select: false }) phone!: string;
}

interface Guest {
  readonly email: string;
  readonly phone: string;
}

const guests = model<Guest>('Guest', new Schema<Guest>({ email: String, phone: { type: String, select: false } }));

/** Columns that a read leaves out unless it names them. */
export async function unselected(members: Repository<Member>) {
  console.log(await members.find());
  //                ^^^^^^^^^^^^^^ no-personal-data-in-logs: contact.email
  console.log(await members.createQueryBuilder('m').addSelect('m.phone').getMany());
  //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-personal-data-in-logs: contact.email, contact.phone
  console.log(await guests.find().sort('email').lean());
  //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-personal-data-in-logs: contact.email
  console.log(await guests.findOne().select('-email'));
  console.log(await guests.find().select('+phone'));
  //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-personal-data-in-logs: contact.email, contact.phone
}
