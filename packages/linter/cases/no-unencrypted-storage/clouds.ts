import { Storage } from '@google-cloud/storage';
import { BlobServiceClient } from '@azure/storage-blob';
import type { PatientDto } from './writer.ts';

const bucket = new Storage().bucket('charts');
const container = BlobServiceClient.fromConnectionString(process.env.BLOBS ?? '').getContainerClient('charts');

/** These services encrypt with a key of their own, whoever writes; whether that is enough is not in the code. */
export async function keep(patient: PatientDto) {
  await bucket.file('chart').save(patient.diagnosis);
//                                ^^^^^^^^^^^^^^^^^ no-unencrypted-storage (warning): health.record
  await container.getBlockBlobClient('chart').upload(patient.diagnosis, 10);
//                                                   ^^^^^^^^^^^^^^^^^ no-unencrypted-storage (warning): health.record
  await container.getBlockBlobClient('chart').uploadData(Buffer.from(patient.diagnosis), { encryptionScope: 'charts' });
  await bucket.file('chart').save(patient.diagnosis, { kmsKeyName: 'projects/a/keys/b' });
}
