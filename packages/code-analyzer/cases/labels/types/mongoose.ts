import mongoose, { model, Schema, type InferSchemaType } from 'mongoose';
declare const use: (...values: unknown[]) => void;

const addressSchema = new Schema({ phone: String, city: String });
const patientSchema = new Schema(
  {
    email: { type: String, required: true },
    ssn: String,
    emails: [String],
    contact: { phone: { type: String } },
    address: addressSchema,
    ward: { type: Schema.Types.ObjectId, ref: 'Ward' },
    verified: Boolean,
  },
  { timestamps: true },
);
export const Patient = model('Patient', patientSchema);
export const Room = mongoose.model('Room', new mongoose.Schema({ name: String, beds: Number }));

interface Visitor {
  nickname: string;
  phone: string;
}
/** What is written down beats the definition. */
export const VisitorModel = mongoose.model('Visitor', new Schema<Visitor>({ nickname: String, phone: String }));
export const Guest = model<Visitor>('Guest', new Schema({ nickname: String, email: String }));

export type PatientDocument = InferSchemaType<typeof patientSchema>;

export async function read(id: string, document: PatientDocument) {
  const patient = await Patient.findById(id);
  const rows = await Patient.find().lean();
  const room = await Room.findOne();
  const visitor = await VisitorModel.findOne();
  const guest = await Guest.findOne();
  use(patient, rows, room, visitor, guest, document);
  //  ^^^^^^^ address contact.address (schema patient), contact.phone contact.phone (schema patient), email contact.email (schema patient), emails contact.email (schema patient), ssn identity.gov-id (schema patient)
  //           ^^^^ address contact.address (schema patient), contact.phone contact.phone (schema patient), email contact.email (schema patient), emails contact.email (schema patient), ssn identity.gov-id (schema patient)
  //                 ^^^^ nothing
  //                       ^^^^^^^ phone contact.phone (name)
  //                                ^^^^^ phone contact.phone (name)
  //                                       ^^^^^^^^ address contact.address (schema patient), contact.phone contact.phone (schema patient), email contact.email (schema patient), emails contact.email (schema patient), ssn identity.gov-id (schema patient)
}
