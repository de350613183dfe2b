import { Entity, Property } from '@mikro-orm/core';
import { Column, Table } from 'sequelize-typescript';
import { Prop, Schema } from '@nestjs/mongoose';
import { IsEmail } from 'class-validator';

@Entity()
export class Customer {
  @Property({ fieldName: 'full_name' }) label!: string;
  //                                    ^^^^^ mikro-orm Customer.label: identity.name (schema customer)
  @Property() createdAt!: Date;
}

@Table
export class Employee {
  @Column salary!: number;
  //      ^^^^^^ sequelize Employee.salary: financial.salary (schema employee)
}

@Schema()
export class Lead {
  @Prop({ required: true }) phone!: string;
  //                        ^^^^^ mongoose Lead.phone: contact.phone (schema contact)
}

/** Checked, not stored. */
export class SignupDto {
  @IsEmail() login!: string;
}
