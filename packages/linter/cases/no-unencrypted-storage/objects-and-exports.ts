/** Object stores, files, exports and queues. */
import { S3, S3Client, PutObjectCommand } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import AWS from 'aws-sdk';
import { Storage } from '@google-cloud/storage';
import { BlobServiceClient } from '@azure/storage-blob';
import * as Minio from 'minio';
import fs from 'node:fs';
import fsp from 'node:fs/promises';
import fse from 'fs-extra';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { stringify as stringifySync } from 'csv-stringify/sync';
import { createObjectCsvWriter } from 'csv-writer';
import * as fastcsv from 'fast-csv';
import * as XLSX from 'xlsx';
import ExcelJS from 'exceljs';
import { Parser } from 'json2csv';
import { Queue } from 'bullmq';
import Bull from 'bull';
import { Kafka } from 'kafkajs';
import amqp from 'amqplib';
import { PubSub } from '@google-cloud/pubsub';
import { encrypt, type PatientDto } from './writer.ts';
export async function obj(dto: PatientDto, dtos: PatientDto[]) {
  await new S3({}).putObject({ Bucket: 'b', Key: 'k', Body: dto.diagnosis });
//                                                          ^^^^^^^^^^^^^ no-unencrypted-storage (warning): health.record
  await new Upload({ client: new S3Client({}), params: { Bucket: 'b', Key: 'k', Body: dto.diagnosis } }).done();
//                                                                                    ^^^^^^^^^^^^^ no-unencrypted-storage (warning): health.record
  await new S3Client({}).send(new PutObjectCommand({ Bucket: 'b', Key: 'k', Body: encrypt(dto.diagnosis) }));
  await new AWS.S3().putObject({ Bucket: 'b', Key: 'k', Body: dto.diagnosis }).promise();
//                                                            ^^^^^^^^^^^^^ no-unencrypted-storage (warning): health.record
  await new AWS.S3().upload({ Bucket: 'b', Key: 'k', Body: JSON.stringify(dto) }).promise();
//                                                                        ^^^ no-unencrypted-storage (warning): health.record
  await new AWS.S3().upload({ Bucket: 'b', Key: 'k', Body: JSON.stringify(dto), ServerSideEncryption: 'aws:kms' }).promise();
  await new Storage().bucket('b').file('f').save(encrypt(dto.diagnosis));
  const az = BlobServiceClient.fromConnectionString('').getContainerClient('c').getBlockBlobClient('b');
  const minio = new Minio.Client({ endPoint: 'h', accessKey: '', secretKey: '' });
  await minio.putObject('b', 'k', dto.diagnosis);
//                                ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
}
export async function files(dto: PatientDto, dtos: PatientDto[]) {
  fs.writeFileSync('/srv/a.txt', dto.diagnosis);
//                               ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  fs.writeFile('/srv/a.txt', dto.diagnosis, () => {});
//                           ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await fsp.appendFile('/srv/a.txt', encrypt(dto.diagnosis));
  const out = fs.createWriteStream('/srv/a.csv');
  out.write(dto.diagnosis);
//          ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  out.end(dto.diagnosis);
//        ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  Readable.from(dtos.map(d => d.ward)).pipe(fs.createWriteStream('/srv/b.csv'));
  await fse.outputJson('/srv/a.json', dto);
//                                    ^^^ no-unencrypted-storage: health.record
  await fse.writeJson('/srv/a.json', { id: dto.id });
  const fh = await fsp.open('/srv/a.txt', 'w');
  await fh.writeFile(dto.diagnosis);
//                   ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await fh.write(encrypt(dto.diagnosis));
  fs.writeFileSync('/srv/a.csv', stringifySync(dtos.map(d => [d.id, d.ward])));
  await createObjectCsvWriter({ path: '/srv/p.csv', header: [] }).writeRecords(dtos);
//                                                                             ^^^^ no-unencrypted-storage: health.record
  await createObjectCsvWriter({ path: '/srv/p.csv', header: [] }).writeRecords(dtos.map(d => ({ id: d.id })));
  fastcsv.writeToPath('/srv/p.csv', dtos);
//                                  ^^^^ no-unencrypted-storage: health.record
  const sheet = XLSX.utils.json_to_sheet(dtos);
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, 'p');
  XLSX.writeFile(book, '/srv/p.xlsx');
//               ^^^^ no-unencrypted-storage: health.record
  const wb = new ExcelJS.Workbook();
  const ws = wb.addWorksheet('p');
  ws.addRows(dtos);
  fs.writeFileSync('/srv/p.csv', new Parser().parse(dtos));
//                                                  ^^^^ no-unencrypted-storage: health.record
}
export async function queues(dto: PatientDto) {
  await new Queue('q').add('j', { diagnosis: dto.diagnosis });
//                                           ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await new Queue('q').add('j', { id: dto.id });
  await new Queue('q').addBulk([{ name: 'j', data: { diagnosis: dto.diagnosis } }]);
//                                                              ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await new Bull('q').add({ diagnosis: dto.diagnosis });
//                                     ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await new Kafka({ brokers: [] }).producer().send({ topic: 't', messages: [{ value: dto.diagnosis }] });
//                                                                                   ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  const ch = await (await amqp.connect('amqps://h')).createChannel();
  ch.sendToQueue('q', Buffer.from(dto.diagnosis));
//                                ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  ch.publish('e', 'r', Buffer.from(JSON.stringify(dto)));
//                                                ^^^ no-unencrypted-storage: health.record
  ch.publish('e', 'r', Buffer.from(encrypt(JSON.stringify(dto))));
  await new PubSub().topic('t').publishMessage({ json: { diagnosis: dto.diagnosis } });
//                                                                  ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await new PubSub().topic('t').publishMessage({ data: Buffer.from(dto.diagnosis) });
//                                                                 ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
}
