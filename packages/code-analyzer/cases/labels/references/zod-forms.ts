import { z } from 'zod';
import * as m from 'zod/mini';
declare const use: (...values: unknown[]) => void;

const Base = z.object({
    login: z.email(),
//  ^^^^^ contact.email (schema)
    id: z.uuid(),
    phone: z.string().optional(),
//  ^^^^^ contact.phone (schema)
});
const Patient = Base.extend({ ssn: z.string(), name: z.string().min(1) });
//                            ^^^ identity.gov-id (schema patient)
//                                             ^^^^ identity.name (schema patient)
const Merged = Base.omit({ phone: true }).merge(z.object({ dob: z.coerce.date() }));
//                                                         ^^^ identity.birth (schema)
export const small = m.object({ mail: m.string().check(m.email()), phone: m.boolean() });
//                              ^^^^ contact.email (schema)

export function read(patient: z.infer<typeof Patient>, merged: z.output<typeof Merged>, body: unknown) {
  use(patient.ssn, patient.login, patient.id);
  //          ^^^ identity.gov-id (schema patient)
  //                       ^^^^^ contact.email (schema)
  use(merged.dob, merged.login);
  //         ^^^ identity.birth (schema)
  //                     ^^^^^ contact.email (schema)
  const picked = Base.pick({ login: true }).parse(body);
  use(picked.login);
  //         ^^^^^ contact.email (schema)
  const { ssn: number } = Patient.partial().parse(body);
  //      ^^^ identity.gov-id (schema patient)
  //           ^^^^^^ identity.gov-id (schema patient)
  use(number);
  //  ^^^^^^ identity.gov-id (schema patient)
}
