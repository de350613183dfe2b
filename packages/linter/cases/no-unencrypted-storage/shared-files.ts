import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import * as fs from 'node:fs';
import { writeFile } from 'node:fs/promises';
import os, { tmpdir } from 'node:os';
import path, { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import Papa from 'papaparse';

interface Customer {
  id: string;
  email: string;
  plan: string;
}

interface Patient {
  id: string;
  diagnosis: string;
}

const folder = join(tmpdir(), 'exports');

/** Every account of the machine has the folder for temporary files. */
export async function temporary(customers: readonly Customer[], name: string) {
  writeFileSync(join(tmpdir(), 'customers.json'), JSON.stringify(customers));
//                                                               ^^^^^^^^^ no-unencrypted-storage (warning): contact.email
  await writeFile(path.join(folder, name), customers.map(customer => customer.email).join('\n'));
//                                                                   ^^^^^^^^^^^^^^ no-unencrypted-storage (warning): contact.email
  await writeFile(`/tmp/${name}.json`, JSON.stringify(customers));
//                                                    ^^^^^^^^^ no-unencrypted-storage (warning): contact.email
  fs.appendFileSync(`${os.tmpdir()}/log.txt`, customers[0]?.email ?? '');
//                                            ^^^^^^^^^^^^^^^^^^^ no-unencrypted-storage (warning): contact.email
  writeFileSync(join(tmpdir(), 'customers.json'), JSON.stringify(customers), { mode: 0o600 });
  writeFileSync(join(mkdtempSync(join(tmpdir(), 'export-')), 'customers.json'), JSON.stringify(customers));
  writeFileSync(join(tmpdir(), 'count.txt'), String(customers.length));
  writeFileSync(join('/srv/exports', name), JSON.stringify(customers));
}

export function modes(customers: readonly Customer[], file: string, other: string, third: string) {
  writeFileSync('/srv/customers.json', JSON.stringify(customers), { mode: 0o666 });
//                                                    ^^^^^^^^^ no-unencrypted-storage (warning): contact.email
  writeFileSync('/srv/customers.json', JSON.stringify(customers), { encoding: 'utf8', mode: 0o640 });
  writeFileSync(file, JSON.stringify(customers));
//                                   ^^^^^^^^^ no-unencrypted-storage (warning): contact.email
  chmodSync(file, 0o777);
  writeFileSync(other, JSON.stringify(customers));
  chmodSync(other, 0o600);
  writeFileSync(third, JSON.stringify(customers));
}

/** A table is what it was made of. */
export function tables(patients: Patient[], customers: Customer[]) {
  writeFileSync('/srv/patients.csv', stringify(patients, { header: true }));
//                                             ^^^^^^^^ no-unencrypted-storage: health.record
  writeFileSync('/srv/patients.csv', Papa.unparse(patients));
//                                                ^^^^^^^^ no-unencrypted-storage: health.record
  writeFileSync('/srv/patients.csv', stringify(patients.map(({ id }) => [id])));
  writeFileSync('/srv/customers.csv', Papa.unparse(customers));
  writeFileSync(join(tmpdir(), 'customers.csv'), Papa.unparse(customers));
//                                                            ^^^^^^^^^ no-unencrypted-storage (warning): contact.email
}
