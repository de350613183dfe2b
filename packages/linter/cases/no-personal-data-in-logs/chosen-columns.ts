import knex from 'knex';
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
  //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-personal-data-in-logs: contact.email
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
