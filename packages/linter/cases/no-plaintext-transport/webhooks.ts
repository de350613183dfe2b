import axios from 'axios';

interface Patient {
  readonly id: string;
  readonly email: string;
}

interface Hook {
  readonly url: string;
}

const schemes = new Set(['http:', 'https:']);

/** Addresses that customers give. */
export async function listed(url: string, patient: Patient) {
  const target = new URL(url);
  if (!['http:', 'https:'].includes(target.protocol)) throw new Error('scheme');
  //   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport (warning): contact.email
  await fetch(target, { method: 'POST', body: JSON.stringify({ email: patient.email }) });
}

export async function named(hook: Hook, patient: Patient) {
  if (!schemes.has(new URL(hook.url).protocol)) return;
  //   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport (warning): contact.email
  await axios.post(hook.url, { email: patient.email });
}

export async function compared(url: string, patient: Patient) {
  const { protocol } = new URL(url);
  const target = new URL(url);
  if (target.protocol !== 'http:' && target.protocol !== 'https:') throw new Error(protocol);
  //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport (warning): contact.email
  await fetch(target.href, { method: 'POST', body: patient.email });
}

export async function matched(url: string, patient: Patient) {
  if (!/^https?:\/\//i.test(url)) throw new Error('scheme');
  //   ^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport (warning): contact.email
  await fetch(url, { method: 'POST', body: patient.email });
}

export async function asserted(hook: Hook, patient: Patient) {
  assertWeb(hook.url);
  await axios.post(hook.url, patient);
}

function assertWeb(given: string) {
  const url = new URL(given);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new Error('scheme');
  //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport (warning): contact.email
}

/** Only what is encrypted. */
export async function refused(url: string, patient: Patient) {
  if (new URL(url).protocol !== 'https:') throw new Error('scheme');
  await fetch(url, { method: 'POST', body: patient.email });
}

export async function refusedAfterwards(url: string, patient: Patient) {
  const target = new URL(url);
  if (!['http:', 'https:'].includes(target.protocol)) throw new Error('scheme');
  if (target.protocol === 'http:') throw new Error('in clear');
  await fetch(target, { method: 'POST', body: patient.email });
}

export async function assertedSecure(hook: Hook, patient: Patient) {
  assertSecure(hook.url);
  await axios.post(hook.url, patient);
}

function assertSecure(given: string) {
  if (!given.startsWith('https://')) throw new Error('scheme');
}

/** What is fetched is somebody else's; ids say nothing. */
export async function preview(url: string) {
  if (!/^https?:\/\//i.test(url)) throw new Error('scheme');
  return fetch(url);
}

export async function notified(url: string, patient: Patient) {
  if (!/^https?:\/\//i.test(url)) throw new Error('scheme');
  await fetch(url, { method: 'POST', body: JSON.stringify({ id: patient.id }) });
}

/** Nothing is said about the scheme. */
export async function unchecked(url: string, patient: Patient) {
  await fetch(url, { method: 'POST', body: patient.email });
}
