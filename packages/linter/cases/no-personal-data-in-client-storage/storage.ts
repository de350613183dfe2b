import AsyncStorage from '@react-native-async-storage/async-storage';
import { openDB } from 'idb';
import { set } from 'idb-keyval';
import localforage from 'localforage';
import { maskEmail, pseudonymOf } from './mask.ts';

interface Patient {
  readonly id: string;
  readonly email: string;
  readonly firstName: string;
  readonly diagnosis: string;
  readonly language: string;
}

interface Session {
  readonly accessToken: string;
  readonly theme: string;
  readonly startedAt: number;
}

export function items(patient: Patient, session: Session) {
  localStorage.setItem('patient', JSON.stringify(patient));
  //                                             ^^^^^^^ no-personal-data-in-client-storage: contact.email, health.record, identity.name
  sessionStorage.setItem('email', patient.email);
  //                              ^^^^^^^^^^^^^ no-personal-data-in-client-storage: contact.email
  window.localStorage.setItem('name', patient.firstName);
  //                                  ^^^^^^^^^^^^^^^^^ no-personal-data-in-client-storage: identity.name
  localStorage.setItem('id', patient.id);
  localStorage.setItem('language', patient.language);
  localStorage.setItem('theme', session.theme);
  sessionStorage.setItem('started', String(session.startedAt));
  localStorage.setItem('subject', pseudonymOf(patient.email));
  localStorage.setItem('hint', maskEmail(patient.email));
  localStorage.removeItem(patient.email);
}

/** A property of the storage is an entry as well. */
export function properties(patient: Patient) {
  localStorage.email = patient.email;
  //                   ^^^^^^^^^^^^^ no-personal-data-in-client-storage: contact.email
  localStorage['name'] = patient.firstName;
  //                     ^^^^^^^^^^^^^^^^^ no-personal-data-in-client-storage: identity.name
  window.sessionStorage.diagnosis = patient.diagnosis;
  //                                ^^^^^^^^^^^^^^^^^ no-personal-data-in-client-storage: health.record
  localStorage.language = patient.language;
  localStorage['id'] = patient.id;
}

const database = openDB('clinic', 1);

export async function indexed(patient: Patient, store: IDBObjectStore) {
  await (await database).put('patients', patient);
  //                                     ^^^^^^^ no-personal-data-in-client-storage: contact.email, health.record, identity.name
  await (await database).put('visits', { patient: patient.id, language: patient.language });
  const transaction = (await database).transaction('patients', 'readwrite');
  await transaction.store.add({ id: patient.id, diagnosis: patient.diagnosis });
  //                                                       ^^^^^^^^^^^^^^^^^ no-personal-data-in-client-storage: health.record
  store.put({ email: patient.email });
  //                 ^^^^^^^^^^^^^ no-personal-data-in-client-storage: contact.email
  store.put({ id: patient.id });
}

export async function libraries(patient: Patient) {
  await localforage.setItem('patient', { ...patient, diagnosis: undefined });
  //                                        ^^^^^^^ no-personal-data-in-client-storage: contact.email, identity.name
  await localforage.setItem('patient', { id: patient.id });
  await set('email', patient.email);
  //                 ^^^^^^^^^^^^^ no-personal-data-in-client-storage: contact.email
  await set('language', patient.language);
  await AsyncStorage.setItem('name', patient.firstName);
  //                                 ^^^^^^^^^^^^^^^^^ no-personal-data-in-client-storage: identity.name
  await AsyncStorage.multiSet([['language', patient.language]]);
}

/** The policy speaks of credentials too. */
export function credentials(session: Session) {
  localStorage.setItem('token', session.accessToken);
  //                            ^^^^^^^^^^^^^^^^^^^ no-personal-data-in-client-storage (suggestion): credential.token
}

/** The helper is judged where it is called. */
function save<T>(key: string, value: T) {
  localStorage.setItem(key, JSON.stringify(value));
}

export function helped(patient: Patient) {
  save('patient', { name: patient.firstName });
  //                      ^^^^^^^^^^^^^^^^^ no-personal-data-in-client-storage: identity.name
  save('language', patient.language);
}

/** Something of the same shape that keeps nothing on the device. */
export function lookAlike(form: { setItem(key: string, value: string): void }, patient: Patient) {
  form.setItem('email', patient.email);
  const drafts: Record<string, string> = {};
  drafts.email = patient.email;
  return drafts;
}
