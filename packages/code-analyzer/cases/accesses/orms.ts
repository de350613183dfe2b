import { Column, Entity, PrimaryGeneratedColumn, Repository } from 'typeorm';
import mongoose from 'mongoose';
import { record } from './records.ts';

@Entity()
export class Patient {
  @PrimaryGeneratedColumn() id!: string;
  @Column() email!: string;
}

@Entity()
export class AuditEvent {
  @PrimaryGeneratedColumn() id!: string;
}

export class PatientService {
  constructor(
    private readonly patients: Repository<Patient>,
    private readonly auditEvents: Repository<AuditEvent>,
  ) {}

  one(id: string) {
    return this.patients.findOneBy({ id });
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in PatientService.one: unaudited at `return this.patients.findOneBy({ id });`
  }

  async audited(id: string) {
    const patient = await this.patients.findOne({ where: { id } });
    //                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in PatientService.audited: audited by `this.auditEvents.save({ id })`
    await this.auditEvents.save({ id });
    return patient;
  }

  async built(id: string) {
    const rows = await this.patients.createQueryBuilder('p').where('p.id = :id', { id }).getMany();
    //                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in PatientService.built: unaudited at `return rows;`
    return rows;
  }

  async removed(patient: Patient) {
    await this.patients.remove(patient);
    //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ delete in PatientService.removed: unaudited at `end of the function`
  }

  async deleted(id: string) {
    await this.patients.delete({ id });
    //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ delete in PatientService.deleted: unaudited at `end of the function`
  }
}

interface ChartDocument {
  email: string;
  bloodType: string;
}
const Chart = mongoose.model<ChartDocument>('Chart', new mongoose.Schema({ email: String, bloodType: String }));

export async function chart(id: string) {
  return Chart.findById(id);
  //     ^^^^^^^^^^^^^^^^^^ read in chart: unaudited at `return Chart.findById(id);`
}

export async function leanChart(id: string) {
  const found = await Chart.findOne({ _id: id }).lean();
  //                  ^^^^^^^^^^^^^^^^^^^^^^^^^^ read in leanChart: audited by `record('read', id)`
  if (!found) return null;
  await record('read', id);
  return found;
}

export async function emptied() {
  await Chart.deleteMany({});
  //    ^^^^^^^^^^^^^^^^^^^^ delete in emptied: unaudited at `end of the function`
}
