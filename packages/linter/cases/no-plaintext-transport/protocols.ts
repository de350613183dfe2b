import * as grpc from '@grpc/grpc-js';
import amqp from 'amqplib';
import * as ftp from 'basic-ftp';
import { Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { Kafka } from 'kafkajs';
import ldap from 'ldapjs';
import { MongoClient } from 'mongodb';
import mqtt from 'mqtt';
import mssql from 'mssql';
import mysql from 'mysql2/promise';
import nodemailer from 'nodemailer';
import { Pool } from 'pg';
import { Telnet } from 'telnet-client';
import { Client as SearchClient } from '@elastic/elasticsearch';

declare const proto: { Billing: new (address: string, credentials: unknown) => unknown };
const isProduction = process.env.NODE_ENV === 'production';

/** Databases, caches and indexes. */
export function stores() {
  new Pool({ connectionString: 'postgres://app@db.clinic-network.com/app?sslmode=disable' });
  //                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
  new Pool({ connectionString: 'postgres://app@db.clinic-network.com/app?sslmode=verify-full' });
  new Pool({ connectionString: 'postgres://app@localhost/app?sslmode=disable' });
  new Pool({ host: 'db.clinic-network.com', ssl: isProduction });
  new Pool({ host: 'db.clinic-network.com', ssl: !isProduction });
  //                                             ^^^^^^^^^^^^^ no-plaintext-transport
  void mysql.createConnection({ host: 'db.clinic-network.com', user: 'app' });
  //   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
  void mysql.createConnection({ host: 'db.clinic-network.com', user: 'app', ssl: {} });
  new MongoClient('mongodb://a.clinic-network.com/app?tls=false');
  //              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
  new MongoClient('mongodb+srv://cluster.clinic-network.com/app');
  new Redis('redis://cache.clinic-network.com');
  //        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
  new Redis('rediss://cache.clinic-network.com');
  new Redis({ host: 'cache', tls: {} });
  void mssql.connect({ server: 'sql.clinic-network.com', options: { encrypt: false } });
  //                                                                         ^^^^^ no-plaintext-transport
  void mssql.connect({ server: 'sql.clinic-network.com' });
  new SearchClient({ node: 'http://search.clinic-network.com:9200' });
  //                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
  new SearchClient({ node: 'https://search.clinic-network.com:9200' });
}

export function messages(run: () => Promise<void>) {
  void amqp.connect('amqp://queue.clinic-network.com');
  //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
  void amqp.connect('amqps://queue.clinic-network.com');
  mqtt.connect('mqtt://iot.clinic-network.com');
  //           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
  mqtt.connect('mqtts://iot.clinic-network.com');
  new Kafka({ brokers: ['kafka.clinic-network.com:9092'] });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
  new Kafka({ brokers: ['kafka.clinic-network.com:9094'], ssl: true });
  new Worker('mails', run, { connection: { host: 'cache.clinic-network.com' } });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
  nodemailer.createTransport({ host: 'smtp.clinic-network.com', port: 587, secure: false });
  //                                                                               ^^^^^ no-plaintext-transport
  nodemailer.createTransport({ host: 'smtp.clinic-network.com', port: 25, ignoreTLS: true });
  //                                                                                 ^^^^ no-plaintext-transport
}

export async function others() {
  new proto.Billing('billing.clinic-network.com:50051', grpc.credentials.createInsecure());
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
  new proto.Billing('billing.clinic-network.com:50051', grpc.credentials.createSsl());
  new proto.Billing('localhost:50051', grpc.credentials.createInsecure());
  const files = new ftp.Client();
  await files.access({ host: 'files.clinic-network.com', user: 'app' });
  //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
  await files.access({ host: 'files.clinic-network.com', user: 'app', secure: true });
  ldap.createClient({ url: 'ldap://directory.clinic-network.com' });
  //                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
  ldap.createClient({ url: 'ldaps://directory.clinic-network.com' });
  const terminal = new Telnet();
  await terminal.connect({ host: 'switch.clinic-network.com' });
  //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
}
