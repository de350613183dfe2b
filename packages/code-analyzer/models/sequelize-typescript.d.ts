/** Models as classes with decorators: the members that a class declares are its columns. */
import { Model as BaseModel, Sequelize as BaseSequelize } from 'sequelize';

export abstract class Model<A = any, C = any> extends BaseModel<A, C> {
  id?: any;
  createdAt?: any;
  updatedAt?: any;
  deletedAt?: any;
  version?: any;
  $get(key: any, options?: any): Promise<any>;
  $set(key: any, value: any, options?: any): Promise<any>;
  $add(key: any, value: any, options?: any): Promise<any>;
  $create<R = any>(key: any, value: any, options?: any): Promise<R>;
  $remove(key: any, value: any, options?: any): Promise<any>;
  $count(key: any, options?: any): Promise<number>;
  $has(key: any, value: any, options?: any): Promise<boolean>;
}
export class Sequelize extends BaseSequelize {}
export interface Repository<M> {
  [method: string]: any;
}
export type ModelCtor<M = any> = any;
export type ModelType<A = any, C = any> = any;
export const DataType: import('sequelize').DataTypeNames;
export const Table: any;
export const Column: any;
export const PrimaryKey: any;
export const AutoIncrement: any;
export const AllowNull: any;
export const Unique: any;
export const Default: any;
export const Comment: any;
export const Index: any;
export const CreatedAt: any;
export const UpdatedAt: any;
export const DeletedAt: any;
export const ForeignKey: any;
export const BelongsTo: any;
export const BelongsToMany: any;
export const HasMany: any;
export const HasOne: any;
export const Scopes: any;
export const DefaultScope: any;
export const BeforeCreate: any;
export const AfterCreate: any;
export const BeforeUpdate: any;
export const AfterUpdate: any;
export const BeforeSave: any;
export const AfterSave: any;
export const BeforeDestroy: any;
export const AfterDestroy: any;
export const BeforeBulkCreate: any;
export const BeforeFind: any;
export const AfterFind: any;
export const Is: any;
export const IsEmail: any;
export const IsUUID: any;
export const IsUrl: any;
export const IsIn: any;
export const IsInt: any;
export const IsNumeric: any;
export const IsDate: any;
export const IsIP: any;
export const Length: any;
export const Min: any;
export const Max: any;
export const Not: any;
export const NotEmpty: any;
export const NotNull: any;
export const Validate: any;
