import { Client } from '@elastic/elasticsearch';
import { MeiliSearch } from 'meilisearch';
import { seal } from './seal.ts';

interface Patient {
  id: string;
  email: string;
  diagnosis: string;
}

const elastic = new Client({ node: 'https://search.clinic.example' });
const meili = new MeiliSearch({ host: 'https://search.clinic.example' });

/** A search index keeps what it is given to find it by. */
export async function indexed(patient: Patient, patients: readonly Patient[]) {
  await elastic.index({ index: 'patients', id: patient.id, document: patient });
//                                                                   ^^^^^^^ no-unencrypted-storage: health.record
  await elastic.update({ index: 'patients', id: patient.id, doc: { diagnosis: patient.diagnosis } });
//                                                                            ^^^^^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await elastic.bulk({ operations: patients.flatMap(one => [{ index: { _index: 'patients', _id: one.id } }, { found: one.diagnosis }]) });
//                                                                                                                   ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await meili.index('patients').addDocuments(patients.map(({ id, diagnosis }) => ({ id, diagnosis })));
//                                                                                      ^^^^^^^^^ no-unencrypted-storage: health.record
  await elastic.index({ index: 'patients', id: patient.id, document: { diagnosis: seal(patient.diagnosis) } });
  await elastic.index({ index: 'patients', id: patient.id, document: { reachable: patient.email !== '' } });
  await meili.index('patients').addDocuments(patients.map(({ id }) => ({ id })));
}
