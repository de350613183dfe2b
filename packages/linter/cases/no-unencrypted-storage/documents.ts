/** Documents of Mongoose: what is written to one counts when it is saved. */
import { model, Schema } from 'mongoose';
import mongoose from 'mongoose';
import { encrypt, type PatientDto } from './writer.ts';
interface PatientDoc { email: string; diagnosis: string; ward: string }
const schema = new Schema<PatientDoc>({ email: String, diagnosis: String, ward: String });
const Patient = model<PatientDoc>('Patient', schema);
const loose = new mongoose.Schema({ diagnosis: { type: String }, ward: String });
const Visit = mongoose.model('Visit', loose);
export async function save(id: string, dto: PatientDto) {
  const doc = await Patient.findById(id);
  if (!doc) return;
  doc.diagnosis = dto.diagnosis;
  await doc.save();
//      ^^^ no-unencrypted-storage: health.record
}
export async function saveEncrypted(id: string, dto: PatientDto) {
  const doc = await Patient.findById(id);
  if (!doc) return;
  doc.diagnosis = encrypt(dto.diagnosis);
  await doc.save();
}
export async function saveSet(id: string, dto: PatientDto) {
  const doc = await Patient.findById(id).orFail();
  doc.set({ diagnosis: dto.diagnosis });
  doc.set('diagnosis', dto.diagnosis);
  await doc.save();
//      ^^^ no-unencrypted-storage: health.record
}
export async function fresh(dto: PatientDto) {
  await new Patient({ diagnosis: dto.diagnosis }).save();
//                               ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  const patient = new Patient({ email: dto.email, diagnosis: encrypt(dto.diagnosis) });
  await patient.save();
  const visit = new Visit({ ward: dto.ward, diagnosis: dto.diagnosis });
  await visit.save();
//      ^^^^^ no-unencrypted-storage: health.record
  const visit2 = new Visit();
  visit2.diagnosis = dto.diagnosis;
  await visit2.save();
//      ^^^^^^ no-unencrypted-storage: health.record
}
export async function many(dtos: PatientDto[], dto: PatientDto) {
  await Patient.insertMany(dtos);
//                         ^^^^ no-unencrypted-storage: health.record
  await Patient.insertMany(dtos.map(d => ({ ...d, diagnosis: encrypt(d.diagnosis) })));
  await Patient.create({ diagnosis: dto.diagnosis });
//                                  ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await Patient.bulkWrite([{ insertOne: { document: { email: '', diagnosis: dto.diagnosis, ward: '' } } }]);
//                                                                          ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await Patient.bulkWrite([{ updateOne: { filter: { _id: dto.id }, update: { $set: { diagnosis: encrypt(dto.diagnosis) } } } }]);
  await Patient.findOneAndUpdate({ _id: dto.id }, { $set: { diagnosis: dto.diagnosis } }, { new: true });
//                                                                     ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await Patient.findByIdAndUpdate(dto.id, { diagnosis: dto.diagnosis });
//                                                     ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await Patient.updateOne({ diagnosis: dto.diagnosis }, { $set: { ward: dto.ward } });
  await Patient.updateMany({ _id: dto.id }, { $set: { diagnosis: encrypt(dto.diagnosis) } });
  await Patient.find({ diagnosis: dto.diagnosis });
  await Patient.replaceOne({ _id: dto.id }, { email: dto.email, diagnosis: dto.diagnosis, ward: dto.ward });
//                                                                         ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
}
import type { HydratedDocument } from 'mongoose';
import type { Request } from 'express';
export async function rows(doc: HydratedDocument<PatientDoc>, dto: PatientDto, req: Request & { patient: HydratedDocument<PatientDoc> }) {
  doc.ward = dto.ward;
  await doc.save();
  Object.assign(doc, dto);
  await doc.save();
//      ^^^ no-unencrypted-storage: health.record
  const found = await Patient.findOne({ email: dto.email }).populate('ward').exec();
  found!.ward = 'x';
  await found!.save();
  req.patient.ward = 'y';
  await req.patient.save();
  const p = new Visit();
  p.ward = 'z';
  await p.save();
  const all = await Patient.find();
  await Promise.all(all.map(a => { a.ward = 'q'; return a.save(); }));
  for (const a of all) { a.ward = 'c'; await a.save(); }
  const q = new Patient(dto);
  await q.save();
//      ^ no-unencrypted-storage: health.record
}
schema.methods.move = async function (this: HydratedDocument<PatientDoc>, ward: string) { this.ward = ward; await this.save(); };
