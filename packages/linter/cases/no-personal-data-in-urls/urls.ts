import axios from 'axios';
import { maskEmail } from './mask.ts';

interface Customer {
  readonly id: string;
  readonly email: string;
  readonly phoneNumber: string;
}

const base = 'https://crm.example';

/** Path and query are written down wherever the request passes. */
export async function asked(customer: Customer) {
  await fetch(`${base}/people?mail=${customer.email}`);
  //                                 ^^^^^^^^^^^^^^ no-personal-data-in-urls: contact.email
  await fetch(`${base}/people/${encodeURIComponent(customer.email)}`);
  //                                               ^^^^^^^^^^^^^^ no-personal-data-in-urls: contact.email
  await fetch(base + '/people?' + new URLSearchParams({ mail: customer.email }));
  //                                                          ^^^^^^^^^^^^^^ no-personal-data-in-urls: contact.email
  await fetch(`${base}/people/${customer.id}`);
  await fetch(`${base}/people?mail=${maskEmail(customer.email)}`);
  await fetch(`${base}/people`, { method: 'POST', body: JSON.stringify({ mail: customer.email }) });
  await fetch(`${base}/people?length=${customer.email.length}`);
}

export async function withParameters(customer: Customer) {
  await axios.get(`${base}/people`, { params: { mail: customer.email } });
  //                                                  ^^^^^^^^^^^^^^ no-personal-data-in-urls: contact.email
  await axios.get(`${base}/people/${customer.phoneNumber}`);
  //                                ^^^^^^^^^^^^^^^^^^^^ no-personal-data-in-urls: contact.phone
  await axios.post(`${base}/people`, { mail: customer.email });
  await axios.get(`${base}/people`, { params: { id: customer.id } });
}

export async function built(customer: Customer) {
  const url = new URL(`${base}/people`);
  url.searchParams.set('mail', customer.email);
  await fetch(url);
  //          ^^^ no-personal-data-in-urls: contact.email
  const query = new URLSearchParams();
  query.append('id', customer.id);
  await fetch(`${base}/people?${query}`);
}

function get(path: string) {
  return fetch(base + path);
}

/** A helper that asks is found where it is called. */
export async function helped(customer: Customer) {
  await get(`/people/${customer.email}`);
  //                   ^^^^^^^^^^^^^^ no-personal-data-in-urls: contact.email
  await get(`/people/${customer.id}`);
}
