/** Rows that save themselves, and those of Sequelize and Objection. */
import { BaseEntity, Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { DataTypes, Model, Sequelize, type InferAttributes, type InferCreationAttributes } from 'sequelize';
import { Model as Objection } from 'objection';
import { encrypt, type PatientDto } from './writer.ts';
@Entity()
export class ActivePatient extends BaseEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column() diagnosis!: string;
  @Column() ward!: string;
}
export async function active(dto: PatientDto) {
  const patient = new ActivePatient();
  patient.diagnosis = dto.diagnosis;
  await patient.save();
//      ^^^^^^^ no-unencrypted-storage: health.record
  const other = ActivePatient.create({ diagnosis: encrypt(dto.diagnosis) });
  await other.save();
  const third = ActivePatient.create({ diagnosis: dto.diagnosis });
  await third.save();
//      ^^^^^ no-unencrypted-storage: health.record
  await ActivePatient.update({ id: dto.id }, { diagnosis: dto.diagnosis });
//                                                        ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await ActivePatient.insert({ diagnosis: encrypt(dto.diagnosis) });
}
const sequelize = new Sequelize(process.env.DATABASE_URL ?? '');
class SqPatient extends Model<InferAttributes<SqPatient>, InferCreationAttributes<SqPatient>> {
  declare id: string; declare diagnosis: string; declare ward: string;
}
SqPatient.init({ id: { type: DataTypes.UUID, primaryKey: true }, diagnosis: DataTypes.TEXT, ward: DataTypes.STRING }, { sequelize });
const Visit = sequelize.define('visit', { diagnosis: DataTypes.TEXT, ward: DataTypes.STRING });
export async function sq(dto: PatientDto) {
  const built = SqPatient.build({ id: dto.id, diagnosis: dto.diagnosis, ward: dto.ward });
  await built.save();
//      ^^^^^ no-unencrypted-storage: health.record
  const sealed = SqPatient.build({ id: dto.id, diagnosis: encrypt(dto.diagnosis), ward: dto.ward });
  await sealed.save();
  const found = await SqPatient.findByPk(dto.id, { rejectOnEmpty: true });
  found.diagnosis = dto.diagnosis;
  await found.save();
//      ^^^^^ no-unencrypted-storage: health.record
  await found.update({ diagnosis: dto.diagnosis });
//                                ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await found.update({ diagnosis: encrypt(dto.diagnosis) });
  found.set('diagnosis', dto.diagnosis);
  await found.save();
//      ^^^^^ no-unencrypted-storage: health.record
  await Visit.create({ diagnosis: dto.diagnosis });
//                                ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await Visit.bulkCreate([{ diagnosis: dto.diagnosis }]);
//                                     ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await Visit.update({ diagnosis: dto.diagnosis }, { where: { ward: dto.ward } });
//                                ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await Visit.upsert({ diagnosis: encrypt(dto.diagnosis) });
  await Visit.findOne({ where: { diagnosis: dto.diagnosis } });
  await sequelize.query('UPDATE visits SET diagnosis = :d', { replacements: { d: dto.diagnosis } });
//                                                                               ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
}
class ObPatient extends Objection {
  static override tableName = 'patients';
  id!: string; diagnosis!: string; ward!: string;
}
export async function ob(dto: PatientDto) {
  await ObPatient.query().insert({ diagnosis: dto.diagnosis });
//                                            ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await ObPatient.query().insert({ diagnosis: encrypt(dto.diagnosis) });
  const patient = await ObPatient.query().findById(dto.id).throwIfNotFound();
  await patient.$query().patch({ diagnosis: dto.diagnosis });
//                                          ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await patient.$query().patchAndFetch({ diagnosis: encrypt(dto.diagnosis) });
  await ObPatient.query().patch({ diagnosis: dto.diagnosis }).where('id', dto.id);
//                                           ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await ObPatient.query().upsertGraph({ diagnosis: dto.diagnosis });
//                                                 ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await ObPatient.query().findOne({ diagnosis: dto.diagnosis });
  await ObPatient.query().patchAndFetchById(dto.id, { diagnosis: dto.diagnosis });
//                                                               ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
}
