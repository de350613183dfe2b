import mongoose, { Schema } from 'mongoose';
import { fieldEncryption } from 'mongoose-field-encryption';

const schema = new Schema({
    email: { type: String, required: true },
//  ^^^^^ mongoose User.email: contact.email (schema customer)
    name: String,
//  ^^^^ mongoose User.name: identity.name (schema customer)
    emailVerified: Boolean,
    phone: { type: Boolean, default: false },
    ssn: { type: String },
//  ^^^ mongoose User.ssn: identity.gov-id (schema customer) [encrypted]
    phones: [String],
//  ^^^^^^ mongoose User.phones: contact.phone (schema customer)
    contact: {
      mobileNumber: String,
//    ^^^^^^^^^^^^ mongoose User.contact.mobileNumber: contact.phone (schema customer)
    },
    address: { type: Schema.Types.ObjectId, ref: 'Address' },
});
schema.plugin(fieldEncryption, { fields: ['ssn'], secret: '' });
export const User = mongoose.model('User', schema);

export const productSchema = new mongoose.Schema({ name: String, title: { type: String } });
