import { DataTypes, Model, Sequelize } from 'sequelize';

/** @protects encrypted */
declare function seal(value: string): string;
declare const sequelize: Sequelize;

sequelize.define('Patient', {
    email: DataTypes.STRING,
//  ^^^^^ sequelize Patient.email: contact.email (schema patient)
    login: { type: DataTypes.STRING(255), validate: { isEmail: true } },
//  ^^^^^ sequelize Patient.login: contact.email (schema)
    phone: { type: DataTypes.BOOLEAN },
    ssn: {
//  ^^^ sequelize Patient.ssn: identity.gov-id (schema patient) [encrypted]
      type: DataTypes.STRING,
      set(value: string) {
        seal(value);
      },
    },
});

export class Product extends Model {}
Product.init({ name: DataTypes.STRING, title: { type: DataTypes.STRING } }, { sequelize });
