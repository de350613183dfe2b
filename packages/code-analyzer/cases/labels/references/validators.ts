import * as yup from 'yup';
import Joi from 'joi';

export const profile = yup.object({
    login: yup.string().email('not an e-mail').required(),
//  ^^^^^ contact.email (schema)
    phone: yup.string(),
//  ^^^^^ contact.phone (schema)
    email: yup.boolean(),
});

export const customerSchema = Joi.object({
    name: Joi.string().required(),
//  ^^^^ identity.name (schema customer)
    email: Joi.string().email(),
//  ^^^^^ contact.email (schema customer)
    phone: Joi.boolean(),
});
