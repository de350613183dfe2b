import { Collection, defineEntity, EntityManager, p, type EntityRepository, type InferEntity, type Ref } from '@mikro-orm/postgresql';
import { Model as Table } from 'objection';
import { DataTypes, Model, Sequelize, type CreationOptional, type InferAttributes } from 'sequelize';
import * as typed from 'sequelize-typescript';
declare const use: (...values: unknown[]) => void;
declare const sequelize: Sequelize;
declare const em: EntityManager;

class Patient {
  id!: number;
  email!: string;
  visits = new Collection<Visit>(this);
  doctor!: Ref<Employee>;
}
class Visit {
  diagnosis!: string;
}
class Employee {
  salary!: number;
}
const Lead = defineEntity({ name: 'Lead', properties: { id: p.integer(), phone: p.string().nullable() } });

export async function mikro(repository: EntityRepository<Patient>, lead: InferEntity<typeof Lead>) {
  const one = await em.findOneOrFail(Patient, { id: 1 });
  const email = one.email;
  use(one.visits.getItems(), one.visits, email);
  const items = one.visits.getItems();
  const doctor = await one.doctor.load();
  use(items, doctor, lead);
  //  ^^^^^ diagnosis health.record (name)
  //         ^^^^^^ salary financial.salary (type employee)
  //                 ^^^^ phone contact.phone (schema contact)
  const [found] = await repository.findAndCount({});
  use(found);
  //  ^^^^^ email contact.email (type patient), visits.diagnosis health.record (name)
}

class User extends Model {
  declare id: CreationOptional<number>;
  declare email: string;
}
User.init({ id: DataTypes.INTEGER, email: DataTypes.STRING }, { sequelize });
const Customer = sequelize.define('Customer', { phone: { type: DataTypes.STRING(20) }, isActive: DataTypes.BOOLEAN });
@typed.Table
class Member extends typed.Model {
  @typed.Column declare name: string;
}

export async function sequelized(attributes: InferAttributes<User>) {
  const users = await User.findAll({ where: {} });
  const { rows } = await User.findAndCountAll();
  const customer = await Customer.findOne();
  const member = await Member.findByPk(1);
  const json = users[0]?.toJSON();
  use(users, rows, customer, member, json, attributes);
  //  ^^^^^ email contact.email (type customer)
  //         ^^^^ email contact.email (type customer)
  //               ^^^^^^^^ phone contact.phone (schema customer)
  //                         ^^^^^^ name identity.name (schema customer)
  //                                 ^^^^ email contact.email (type customer)
  //                                       ^^^^^^^^^^ email contact.email (type customer)
}

class Contact extends Table {
  static override tableName = 'contacts';
  email!: string;
}
export async function objection() {
  const all = await Contact.query().where('id', 1);
  const one = await Contact.query().findById(1).throwIfNotFound();
  const json = one.toJSON();
  use(all, one, json);
  //  ^^^ email contact.email (schema contact)
  //       ^^^ email contact.email (schema contact)
  //            ^^^^ email contact.email (schema contact)
}
