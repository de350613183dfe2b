/* schema.prisma
generator client {
  provider = "prisma-client"
  output   = "../src/generated/prisma"
}
datasource db {
  provider = "mongodb"
}
model Patient {
  id       String   @id @map("_id")
  mail     String   @unique @map("email_address")
  fullName String
  phone    Boolean
  blood    BloodType @map("blood_type")
  home     Address
  past     Address[]
  visits   Visit[]
  notes    Json?
  @@map("patients_v2")
}
type Address {
  street  String
  zipCode String
}
model Visit {
  id        String  @id
  diagnosis String
  patient   Patient @relation(fields: [patientId], references: [id])
  patientId String
}
model users {
  id    String @id
  email String
}
enum BloodType {
  A @map("a")
  B
}
*/
import { Prisma, PrismaClient, type Patient } from './generated/prisma/client';
import type { Visit } from '@prisma/client';
import { BloodType } from './generated/prisma/enums';
declare const use: (...values: unknown[]) => void;

const plain = new PrismaClient();
const prisma = plain.$extends({
  result: {
    patient: {
      greeting: { needs: { fullName: true }, compute: row => row.fullName },
//                                                               ^^^^^^^^ identity.name (schema patient)
    },
  },
  model: { patient: { async findNow() { return 1; } } },
});
const full = Prisma.validator<Prisma.PatientDefaultArgs>()({ select: { mail: true, id: true } });
type Short = Prisma.PatientGetPayload<typeof full>;

export async function read(patient: Patient, visit: Visit, short: Short, id: string) {
  use(patient.mail, patient.phone, patient.blood, patient.notes, visit.diagnosis, short.mail, BloodType.A);
  //          ^^^^ contact.email (schema patient)
  //                                       ^^^^^ health.record (schema patient)
  //                                                                   ^^^^^^^^^ health.record (schema)
  //                                                                                    ^^^^ contact.email (schema patient)
  use(patient.home.zipCode, patient.past[0]?.zipCode, patient.home);
  //               ^^^^^^^ contact.address (schema)
  //                                         ^^^^^^^ contact.address (schema)
  const row = await prisma.users.findFirstOrThrow();
  use(row.email);
  //      ^^^^^ contact.email (schema customer)
  const found = await prisma.patient.findUnique({ where: { id }, select: { id: true, fullName: true } });
  use(found?.fullName, found?.id);
  //         ^^^^^^^^ identity.name (schema patient)
  const [one, two] = await prisma.$transaction([prisma.patient.findMany(), prisma.visit.count()]);
  use(one[0]?.mail, two);
  //          ^^^^ contact.email (schema patient)
  const inside = await prisma.$transaction(async tx => tx.patient.findFirst({ omit: { fullName: true } }));
  use(inside?.mail);
  //          ^^^^ contact.email (schema patient)
  const visits = await prisma.visit.findMany({ include: { patient: { select: { mail: true } } } });
  use(visits[0]?.patient.mail, visits[0]?.diagnosis);
  //                     ^^^^ contact.email (schema patient)
  //                                      ^^^^^^^^^ health.record (schema)
  const raw = await prisma.$queryRaw<{ email: string; total: number }[]>`select email from users`;
  //                                   ^^^^^ contact.email (name)
  use(raw[0]?.email);
  //          ^^^^^ contact.email (name)
  const typed = await prisma.$queryRaw<Patient[]>(Prisma.sql`select * from patients_v2`);
  use(typed[0]?.mail);
  //            ^^^^ contact.email (schema patient)
  const extended = await prisma.patient.findFirstOrThrow();
  use(extended.greeting, extended.fullName, await prisma.patient.findNow());
  //                              ^^^^^^^^ identity.name (schema patient)
  await prisma.patient.create({ data: { mail: id, visits: { create: [{ diagnosis: id }] } } });
}
