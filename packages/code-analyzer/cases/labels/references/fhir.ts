import type { Patient } from 'fhir/r4';
declare const use: (...values: unknown[]) => void;

export function read(patient: Patient) {
  use(patient.birthDate, patient.name, patient.id, patient.active, patient.deceasedBoolean);
  //          ^^^^^^^^^ identity.birth (type patient)
  //                             ^^^^ identity.name (type)
  const { gender, resourceType } = patient;
  //      ^^^^^^ identity.gender (type patient)
  use(gender, resourceType);
  //  ^^^^^^ identity.gender (type patient)
}
