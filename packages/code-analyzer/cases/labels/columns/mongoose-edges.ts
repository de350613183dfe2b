import mongoose, { model, Schema } from 'mongoose';

const { Types } = mongoose.Schema;

export const patientSchema = new mongoose.Schema({
    email: { type: Schema.Types.String },
//  ^^^^^ mongoose patientSchema.email: contact.email (schema patient)
    phone: Types.Boolean,
    emails: { type: [String], default: [] },
//  ^^^^^^ mongoose patientSchema.emails: contact.email (schema patient)
    contacts: [{ name: String, phone: { type: String } }],
//               ^^^^ mongoose patientSchema.contacts.name: identity.name (schema patient)
//                             ^^^^^ mongoose patientSchema.contacts.phone: contact.phone (schema patient)
    home: { type: { zipCode: String } },
//                  ^^^^^^^ mongoose patientSchema.home.zipCode: contact.address (schema patient)
    bloodType: { type: String, enum: ['A', 'B'] },
//  ^^^^^^^^^ mongoose patientSchema.bloodType: health.record (schema patient)
    diagnosis: Schema.Types.Mixed,
//  ^^^^^^^^^ mongoose patientSchema.diagnosis: health.record (schema patient)
    records: { type: Map, of: String },
});
patientSchema.add({ ssn: String, email: Boolean });
//                  ^^^ mongoose patientSchema.ssn: identity.gov-id (schema patient)

const contact = new Schema({ email: String }, { _id: false });
//                           ^^^^^ mongoose User.email: contact.email (schema customer)
export const User = model('User', contact);
