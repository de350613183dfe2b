import mongoose, { model, Schema } from 'mongoose';
import { record } from './records.ts';

/** No type is written down: the definition says what is stored. */
const patientSchema = new Schema({
  email: { type: String, required: true },
  ward: String,
  contact: { phone: String },
});
const Patient = model('Patient', patientSchema);
const Ward = mongoose.model('Ward', new mongoose.Schema({ ward: String, beds: Number }));

export async function one(id: string) {
  return Patient.findOne({ _id: id });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in one: unaudited at `return Patient.findOne({ _id: id });`
}
export async function audited(id: string) {
  const found = await Patient.findById(id);
  //                  ^^^^^^^^^^^^^^^^^^^^ read in audited: audited by `record('read', id)`
  if (!found) return null;
  await record('read', id);
  return found;
}
export async function wards() {
  return Ward.find();
}
export async function count() {
  return Patient.countDocuments();
}
