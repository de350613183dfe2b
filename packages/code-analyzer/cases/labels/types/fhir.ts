import type { Bundle, Observation, Patient, Practitioner } from 'fhir/r4';
import type { Patient as MedplumPatient } from '@medplum/fhirtypes';
declare const use: (...values: unknown[]) => void;

export function read(patient: Patient, other: MedplumPatient, doctor: Practitioner, bundle: Bundle, observation: Observation) {
  use(patient, other, doctor, bundle, observation);
  //  ^^^^^^^ address contact.address (type), birthDate identity.birth (type patient), gender identity.gender (type patient), name identity.name (type), telecom contact.phone (type)
  //           ^^^^^ address contact.address (type), birthDate identity.birth (type patient), gender identity.gender (type patient), name identity.name (type), telecom contact.phone (type)
  //                  ^^^^^^ address contact.address (type), birthDate identity.birth (name), name identity.name (type), telecom contact.phone (type)
  //                          ^^^^^^ nothing
  const id = patient.id;
  const born = patient.birthDate;
  const active = patient.active;
  use(id, active, born);
}
