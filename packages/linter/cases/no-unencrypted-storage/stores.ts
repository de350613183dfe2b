/** Caches, documents and hosted tables. */
import Redis from 'ioredis';
import { createClient } from 'redis';
import { Redis as Upstash } from '@upstash/redis';
import { kv } from '@vercel/kv';
import AWS from 'aws-sdk';
import { DynamoDB } from 'aws-sdk';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocument, DynamoDBDocumentClient, BatchWriteCommand, TransactWriteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { getFirestore } from 'firebase-admin/firestore';
import admin from 'firebase-admin';
import { Firestore } from '@google-cloud/firestore';
import { addDoc, collection, doc, setDoc, updateDoc, getFirestore as clientStore } from 'firebase/firestore';
import { createClient as createSupabase } from '@supabase/supabase-js';
import { Cache } from 'cache-manager';
import Memcached from 'memcached';
import { encrypt, type PatientDto } from './writer.ts';
const redis = new Redis();
const node = createClient();
export async function rd(dto: PatientDto) {
  await redis.hset(`p:${dto.id}`, { diagnosis: dto.diagnosis });
//                                             ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await redis.hset(`p:${dto.id}`, 'diagnosis', dto.diagnosis);
//                                             ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await redis.hset(`p:${dto.id}`, 'diagnosis', encrypt(dto.diagnosis));
  await redis.setex('k', 60, dto.diagnosis);
//                           ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await redis.pipeline().set('k', dto.diagnosis).exec();
//                                ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await redis.multi().hset('k', 'd', dto.diagnosis).exec();
//                                   ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await redis.publish('patients', JSON.stringify({ diagnosis: dto.diagnosis }));
//                                                            ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await redis.xadd('s', '*', 'diagnosis', dto.diagnosis);
//                                        ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await redis.sadd('d', dto.diagnosis);
//                      ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await redis.mset({ a: dto.diagnosis });
//                      ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await redis.get(dto.diagnosis);
  await node.set('k', dto.diagnosis);
//                    ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await node.hSet('k', 'diagnosis', dto.diagnosis);
//                                  ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await node.hSet('k', { diagnosis: dto.diagnosis });
//                                  ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await node.json.set('k', '$', { diagnosis: dto.diagnosis });
//                                           ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await node.json.set('k', '$', { diagnosis: encrypt(dto.diagnosis) });
  await node.setEx('k', 5, dto.diagnosis);
//                         ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await node.multi().set('k', dto.diagnosis).exec();
//                            ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await node.lPush('k', dto.diagnosis);
//                      ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await node.xAdd('k', '*', { diagnosis: dto.diagnosis });
//                                       ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  const up = new Upstash({ url: '', token: '' });
  await up.set('k', dto);
//                  ^^^ no-unencrypted-storage: health.record
  await up.set('k', { id: dto.id });
  await kv.set('k', { diagnosis: dto.diagnosis });
//                               ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await kv.hset('k', { diagnosis: encrypt(dto.diagnosis) });
}
export async function cm(cache: Cache, dto: PatientDto) {
  await cache.set('k', dto.diagnosis, 5);
//                     ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  const m = new Memcached('h');
  m.set('k', dto.diagnosis, 5, () => {});
//           ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
}
export async function dy(dto: PatientDto) {
  const v2 = new AWS.DynamoDB.DocumentClient();
  await v2.put({ TableName: 't', Item: { id: dto.id, diagnosis: dto.diagnosis } }).promise();
//                                                              ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await v2.put({ TableName: 't', Item: { id: dto.id, diagnosis: encrypt(dto.diagnosis) } }).promise();
  await v2.update({ TableName: 't', Key: { id: dto.id }, ExpressionAttributeValues: { ':d': dto.diagnosis } }).promise();
//                                                                                          ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  const named = new DynamoDB.DocumentClient();
  await named.put({ TableName: 't', Item: dto }).promise();
//                                        ^^^ no-unencrypted-storage: health.record
  await named.get({ TableName: 't', Key: { id: dto.id } }).promise();
  const full = DynamoDBDocument.from(new DynamoDBClient({}));
  await full.put({ TableName: 't', Item: { diagnosis: dto.diagnosis } });
//                                                    ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  const lib = DynamoDBDocumentClient.from(new DynamoDBClient({}));
  await lib.send(new BatchWriteCommand({ RequestItems: { t: [{ PutRequest: { Item: { diagnosis: dto.diagnosis } } }] } }));
//                                                                                              ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await lib.send(new TransactWriteCommand({ TransactItems: [{ Put: { TableName: 't', Item: { diagnosis: dto.diagnosis } } }] }));
//                                                                                                      ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await lib.send(new PutCommand({ TableName: 't', Item: { diagnosis: encrypt(dto.diagnosis) } }));
}
export async function fs(dto: PatientDto) {
  const db = getFirestore();
  await db.collection('patients').add({ diagnosis: dto.diagnosis });
//                                                 ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await db.collection('patients').doc(dto.id).set({ diagnosis: dto.diagnosis });
//                                                             ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await db.doc('patients/1').update({ diagnosis: dto.diagnosis });
//                                               ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await db.doc('patients/1').update({ diagnosis: encrypt(dto.diagnosis) });
  await admin.firestore().collection('patients').doc(dto.id).set(dto);
//                                                               ^^^ no-unencrypted-storage: health.record
  await db.collection('patients').where('diagnosis', '==', dto.diagnosis).get();
  const batch = db.batch();
  batch.set(db.doc('patients/1'), { diagnosis: dto.diagnosis });
//                                             ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await db.runTransaction(async tx => { tx.update(db.doc('patients/1'), { diagnosis: dto.diagnosis }); });
//                                                                                   ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await new Firestore().collection('p').add({ diagnosis: dto.diagnosis });
//                                                       ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  const web = clientStore();
  await addDoc(collection(web, 'patients'), { diagnosis: dto.diagnosis });
//                                                       ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await setDoc(doc(web, 'patients', dto.id), { diagnosis: encrypt(dto.diagnosis) });
  await updateDoc(doc(web, 'patients', dto.id), { diagnosis: dto.diagnosis });
//                                                           ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  const supabase = createSupabase('', '');
  await supabase.from('patients').insert({ diagnosis: dto.diagnosis });
//                                                    ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await supabase.from('patients').insert({ diagnosis: encrypt(dto.diagnosis) });
  await supabase.from('patients').update({ diagnosis: dto.diagnosis }).eq('id', dto.id);
//                                                    ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await supabase.from('patients').upsert([{ diagnosis: dto.diagnosis }]);
//                                                     ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await supabase.from('patients').select('*').eq('diagnosis', dto.diagnosis);
  await supabase.storage.from('letters').upload('x.txt', dto.diagnosis);
//                                                       ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
}
