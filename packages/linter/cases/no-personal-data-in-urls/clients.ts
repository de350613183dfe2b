import { request } from 'node:https';
import { stringify } from 'node:querystring';
import type { Response } from 'express';
import got from 'got';
import ky from 'ky';

interface Patient {
  readonly id: string;
  readonly email: string;
  readonly ssn: string;
}

const base = 'https://records.example';

export async function clients(patient: Patient) {
  await got(`${base}/patients/${patient.ssn}`);
  //                            ^^^^^^^^^^^ no-personal-data-in-urls: identity.gov-id
  await got(`${base}/patients/${patient.id}`);
  await got(`${base}/patients`, { searchParams: { mail: patient.email } });
  //                                                    ^^^^^^^^^^^^^ no-personal-data-in-urls: contact.email
  await got(`${base}/patients`, { searchParams: { id: patient.id } });
  await got.post(`${base}/patients`, { json: { mail: patient.email } });
  await ky.get(`${base}/patients/${patient.email}`);
  //                               ^^^^^^^^^^^^^ no-personal-data-in-urls: contact.email
  await ky.get(`${base}/patients/${patient.id}`);
  await ky.post(`${base}/patients`, { json: { mail: patient.email } });
  request(`${base}/patients?ssn=${patient.ssn}`);
  //                              ^^^^^^^^^^^ no-personal-data-in-urls: identity.gov-id
  request(`${base}/patients?id=${patient.id}`);
  await fetch(`${base}/patients?${stringify({ mail: patient.email })}`);
  //                                                ^^^^^^^^^^^^^ no-personal-data-in-urls: contact.email
  await fetch(`${base}/patients?${stringify({ id: patient.id })}`);
}

/** The address bar, the history and the next site know it too. */
export function pages(patient: Patient, response: Response) {
  response.redirect(`/patients?mail=${patient.email}`);
  //                                  ^^^^^^^^^^^^^ no-personal-data-in-urls: contact.email
  response.redirect(`/patients/${patient.id}`);
  window.location.assign(`/patients/${patient.email}`);
  //                                  ^^^^^^^^^^^^^ no-personal-data-in-urls: contact.email
  window.location.assign(`/patients/${patient.id}`);
  window.open(`${base}/patients?ssn=${patient.ssn}`);
  //                                  ^^^^^^^^^^^ no-personal-data-in-urls: identity.gov-id
  window.open(`${base}/patients?id=${patient.id}`);
  history.pushState(null, '', `/patients/${patient.email}`);
  //                                       ^^^^^^^^^^^^^ no-personal-data-in-urls: contact.email
  history.pushState(null, '', `/patients/${patient.id}`);
}

/** Some services take their key in no other way. */
export async function keys(patient: Patient) {
  await fetch(`https://maps.example/geocode?key=${process.env.MAPS_API_KEY ?? ''}`);
  //                                              ^^^^^^^^^^^^^^^^^^^^^^^^ no-personal-data-in-urls (warning): credential.api-key
  await fetch('https://maps.example/geocode', { headers: { 'x-api-key': process.env.MAPS_API_KEY ?? '' } });
  await fetch(`https://maps.example/geocode?key=${process.env.NEXT_PUBLIC_MAPS_API_KEY ?? ''}&near=${patient.id}`);
}
