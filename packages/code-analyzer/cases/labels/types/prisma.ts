/* schema.prisma
datasource db {
  provider = "postgresql"
}
model Patient {
  id        String   @id
  email     String   @unique
  name      String?
  bloodType BloodType
  active    Boolean
  pager     String /// @category contact.phone
  /// @notPersonal ward
  phone     String
  visits    Visit[]
}
model Visit {
  id        Int     @id
  diagnosis String
  patient   Patient @relation(fields: [patientId], references: [id])
  patientId String
}
enum BloodType {
  A
  B
}
*/
import { PrismaClient } from '@prisma/client';
declare const use: (...values: unknown[]) => void;
const prisma = new PrismaClient();

export async function read() {
  const patients = await prisma.patient.findMany();
  use(patients, prisma);
  //  ^^^^^^^^ bloodType health.record (schema patient), email contact.email (schema patient), name identity.name (schema patient), pager contact.phone (annotated)
  //            ^^^^^^ nothing
  const some = await prisma.patient.findFirst({ select: { id: true, name: true } });
  use(some);
  //  ^^^^ name identity.name (schema patient)
  const visits = await prisma.visit.findMany({ include: { patient: true } });
  use(visits);
  //  ^^^^^^ diagnosis health.record (schema), patient.bloodType health.record (schema patient), patient.email contact.email (schema patient), patient.name identity.name (schema patient), patient.pager contact.phone (annotated)
}
