/** Entities of TypeORM: a row that was read may be put back, what was written to it since is new. */
import { Column, DataSource, Entity, PrimaryGeneratedColumn, Repository, type EntityManager } from 'typeorm';
import { InjectRepository } from '@nestjs/typeorm';
import { Injectable } from '@nestjs/common';
import { encrypt, type PatientDto } from './writer.ts';
@Entity()
export class Patient {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column() email!: string;
  @Column() diagnosis!: string;
  @Column() ward!: string;
}
@Injectable()
export class Patients {
  constructor(@InjectRepository(Patient) private readonly repo: Repository<Patient>, private readonly source: DataSource, private readonly em: EntityManager) {}
  async assign(id: string, dto: PatientDto) {
    const patient = await this.repo.findOneByOrFail({ id });
    Object.assign(patient, dto);
    await this.repo.save(patient);
//                       ^^^^^^^ no-unencrypted-storage: health.record
  }
  async merge(id: string, dto: PatientDto) {
    const patient = await this.repo.findOneByOrFail({ id });
    this.repo.merge(patient, dto);
    await this.repo.save(patient);
//                       ^^^^^^^ no-unencrypted-storage: health.record
  }
  async set(id: string, dto: PatientDto) {
    const patient = await this.repo.findOneByOrFail({ id });
    patient.diagnosis = dto.diagnosis;
    return this.repo.save(patient);
//                        ^^^^^^^ no-unencrypted-storage: health.record
  }
  async setEncrypted(id: string, dto: PatientDto) {
    const patient = await this.repo.findOneByOrFail({ id });
    patient.diagnosis = encrypt(dto.diagnosis);
    return this.repo.save(patient);
  }
  async setWard(id: string, dto: PatientDto) {
    const patient = await this.repo.findOneByOrFail({ id });
    patient.ward = dto.ward;
    return this.repo.save(patient);
  }
  async make(dto: PatientDto) {
    const patient = new Patient();
    patient.email = dto.email;
    patient.diagnosis = dto.diagnosis;
    await this.source.getRepository(Patient).save(patient);
//                                                ^^^^^^^ no-unencrypted-storage: health.record
  }
  async makeSealed(dto: PatientDto) {
    const patient = new Patient();
    patient.email = dto.email;
    patient.diagnosis = encrypt(dto.diagnosis);
    await this.source.getRepository(Patient).save(patient);
  }
  async create(dto: PatientDto) {
    const patient = this.repo.create(dto);
    await this.repo.save(patient);
//                       ^^^^^^^ no-unencrypted-storage: health.record
    await this.repo.save(this.repo.create({ ...dto, diagnosis: encrypt(dto.diagnosis) }));
    await this.repo.insert({ email: dto.email, diagnosis: dto.diagnosis });
//                                                        ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
    await this.repo.update(dto.id, { diagnosis: dto.diagnosis });
//                                              ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
    await this.repo.update({ diagnosis: dto.diagnosis }, { ward: dto.ward });
    await this.repo.upsert({ id: dto.id, diagnosis: dto.diagnosis }, ['id']);
//                                                  ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
    await this.em.save(Patient, { email: dto.email, diagnosis: dto.diagnosis });
//                                                             ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
    await this.em.update(Patient, dto.id, { diagnosis: encrypt(dto.diagnosis) });
    await this.source.createQueryBuilder().insert().into(Patient).values({ diagnosis: dto.diagnosis }).execute();
//                                                                                    ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
    await this.source.createQueryBuilder().update(Patient).set({ diagnosis: dto.diagnosis }).where('id = :id', { id: dto.id }).execute();
//                                                                          ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
    await this.repo.createQueryBuilder('p').where('p.diagnosis = :d', { d: dto.diagnosis }).getMany();
  }
  async tx(dto: PatientDto) {
    await this.source.transaction(async manager => {
      const patient = manager.create(Patient, dto);
      await manager.save(patient);
//                       ^^^^^^^ no-unencrypted-storage: health.record
      await manager.insert(Patient, { diagnosis: dto.diagnosis });
//                                               ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
    });
  }
}
export class More {
  constructor(private readonly repo: Repository<Patient>) {}
  async fresh(dto: PatientDto) {
    const patient = new Patient();
    patient.ward = dto.ward;
    await this.repo.save(patient);
  }
  async touch(patient: Patient, ward: string) {
    patient.ward = ward;
    await this.repo.save(patient);
  }
  async keep(patient: Patient) { return this.repo.save(patient); }
  async store(patient: Patient) { return this.repo.save(patient); }
  async viaStore(dto: PatientDto) {
    const patient = new Patient();
    Object.assign(patient, dto);
    return this.store(patient);
//                    ^^^^^^^ no-unencrypted-storage: health.record
  }
  async viaKeep(id: string) {
    const patient = await this.repo.findOneByOrFail({ id });
    patient.ward = 'b';
    return this.keep(patient);
  }
  async spread(id: string, dto: PatientDto) {
    const patient = await this.repo.findOneBy({ id });
    await this.repo.save({ ...patient, ward: dto.ward });
    await this.repo.save({ ...patient, ...dto });
//                                        ^^^ no-unencrypted-storage: health.record
    for (const one of await this.repo.find()) { one.ward = 'x'; await this.repo.save(one); }
    const all = await this.repo.find();
    all.forEach(a => { a.ward = 'c'; });
    await this.repo.save(all);
    await this.repo.save(dto);
//                       ^^^ no-unencrypted-storage: health.record
  }
}
