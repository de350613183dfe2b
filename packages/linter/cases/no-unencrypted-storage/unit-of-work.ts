/** MikroORM. */
import { Entity, PrimaryKey, Property, EntityManager, EntityRepository } from '@mikro-orm/core';
import { encrypt, type PatientDto } from './writer.ts';
@Entity()
export class Patient {
  @PrimaryKey() id!: string;
  @Property() diagnosis!: string;
  @Property() ward!: string;
}
export async function mikro(em: EntityManager, repo: EntityRepository<Patient>, dto: PatientDto) {
  const patient = em.create(Patient, { diagnosis: dto.diagnosis, ward: dto.ward });
//                                                ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await em.persistAndFlush(patient);
  const sealed = em.create(Patient, { diagnosis: encrypt(dto.diagnosis), ward: dto.ward });
  await em.persist(sealed).flush();
  const made = new Patient();
  made.diagnosis = dto.diagnosis;
  em.persist(made);
//           ^^^^ no-unencrypted-storage: health.record
  await em.flush();
  const found = await em.findOneOrFail(Patient, dto.id);
  await em.flush();
  found.diagnosis = encrypt(dto.diagnosis);
  await em.flush();
  em.assign(found, { diagnosis: dto.diagnosis });
//                              ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await em.flush();
  await em.nativeInsert(Patient, { diagnosis: dto.diagnosis });
//                                            ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await em.nativeUpdate(Patient, { id: dto.id }, { diagnosis: dto.diagnosis });
//                                                            ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await em.upsert(Patient, { id: dto.id, diagnosis: encrypt(dto.diagnosis) });
  await em.insert(Patient, { diagnosis: dto.diagnosis, ward: '' });
//                                      ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await em.find(Patient, { diagnosis: dto.diagnosis });
  repo.create({ diagnosis: dto.diagnosis, ward: '' });
//                         ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
}
