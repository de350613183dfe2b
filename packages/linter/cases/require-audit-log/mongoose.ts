import { model, Schema } from 'mongoose';
import { recordAccess } from './audit.ts';

declare const actor: string;

/** What is stored is known from the definition alone. */
const PatientModel = model('Patient', new Schema({ diagnosis: { type: String, required: true }, ward: String }));
const WardModel = model('Ward', new Schema({ ward: String, beds: Number }));

export async function unaudited(id: string) {
  return PatientModel.findOne({ _id: id });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at `unaudited`, leaves without an audit record: `return PatientModel.findOne({ _id: id });`
}
export async function audited(id: string) {
  const patient = await PatientModel.findOne({ _id: id });
  await recordAccess({ actor, action: 'read', target: id });
  return patient;
}
export async function wards() {
  return WardModel.find();
}

/** The read is what its last call asks for. */
export async function selected(id: string) {
  const patient = await PatientModel.findById(id).select('ward').lean();
  return patient ?? (await PatientModel.findOne({ _id: id }).sort('ward').select('-diagnosis').exec());
}
export async function selectedDiagnosis(id: string) {
  return PatientModel.findById(id).lean().select({ diagnosis: 1 });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at `selectedDiagnosis`, leaves without an audit record: `return PatientModel.findById(id).lean().select({ diagnosis:…`
}
export async function selectedByName(id: string, fields: string) {
  return PatientModel.findById(id).select(fields);
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at `selectedByName`, leaves without an audit record: `return PatientModel.findById(id).select(fields);`
}
