import { PickType, OmitType } from '@nestjs/graphql';
import { plainToInstance } from 'class-transformer';
import * as v from 'valibot';
import * as yup from 'yup';
declare const use: (...values: unknown[]) => void;
declare const body: unknown;

const Customer = v.object({ email: v.pipe(v.string(), v.email()), name: v.optional(v.string()), active: v.boolean() });
const Short = v.omit(Customer, ['email']);
const employeeSchema = yup.object({ salary: yup.number().required(), code: yup.string() });

class Patient {
  email!: string;
  phone!: string;
}
class Reachable extends PickType(Patient, ['phone']) {}
class Mailed extends OmitType(Patient, ['phone'] as const) {}

export async function read(customer: v.InferOutput<typeof Customer>, employee: yup.InferType<typeof employeeSchema>) {
  use(customer, employee);
  //  ^^^^^^^^ email contact.email (schema customer), name identity.name (schema customer)
  //            ^^^^^^^^ salary financial.salary (schema employee)
  const parsed = v.parse(Short, body);
  const safe = v.safeParse(v.array(Customer), body);
  use(parsed, safe.success && safe.output);
  //  ^^^^^^ name identity.name (schema customer)
  const checked = await employeeSchema.validate(body);
  const instance = plainToInstance(Patient, body);
  const listed = plainToInstance(Patient, [body]);
  use(checked, instance, listed, new Reachable(), new Mailed());
  //  ^^^^^^^ salary financial.salary (schema employee)
  //           ^^^^^^^^ email contact.email (type patient), phone contact.phone (type patient)
  //                     ^^^^^^ email contact.email (type patient), phone contact.phone (type patient)
  const reachable = new Reachable();
  const mailed = new Mailed();
  use(reachable, mailed);
  //  ^^^^^^^^^ phone contact.phone (type patient)
  //             ^^^^^^ email contact.email (type patient)
}
