import { connect } from 'amqplib';
import got from 'got';
import Redis from 'ioredis';
import { MongoClient } from 'mongodb';
import { createPool } from 'mysql2/promise';
import nodemailer from 'nodemailer';
import { Client, Pool } from 'pg';
import { createClient } from 'redis';

/** Where a connection string says nothing of TLS, there is none. */
export async function stores() {
  new Redis('redis://cache.clinic-network.com:6379');
  //        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
  new Redis('rediss://cache.clinic-network.com:6379');
  new Redis({ host: 'cache.clinic-network.com', tls: {} });
  createClient({ url: 'redis://cache.clinic-network.com:6379' });
  //                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
  createClient({ url: 'rediss://cache.clinic-network.com:6379' });
  new MongoClient('mongodb://db.clinic-network.com/patients');
  //              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
  new MongoClient('mongodb://db.clinic-network.com/patients?tls=true');
  new MongoClient('mongodb+srv://db.clinic-network.com/patients');
  new Pool({ connectionString: 'postgresql://db.clinic-network.com/patients?sslmode=disable' });
  //                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
  new Pool({ connectionString: 'postgresql://db.clinic-network.com/patients?sslmode=verify-full' });
  new Client({ host: 'db.clinic-network.com', ssl: false });
  //                                               ^^^^^ no-plaintext-transport
  new Client({ host: 'db.clinic-network.com', ssl: true });
  createPool({ uri: 'mysql://db.clinic-network.com/patients' });
  //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
  createPool({ host: 'localhost', user: 'clinic' });
  await connect('amqp://queue.clinic-network.com');
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
  await connect('amqps://queue.clinic-network.com');
}

export async function messages() {
  nodemailer.createTransport({ host: 'smtp.clinic-network.com', port: 25, secure: false, ignoreTLS: true });
  //                                                                                                ^^^^ no-plaintext-transport
  nodemailer.createTransport({ host: 'smtp.clinic-network.com', port: 587, secure: false });
  //                                                                               ^^^^^ no-plaintext-transport
  nodemailer.createTransport('smtps://smtp.clinic-network.com');
  await got('http://hooks.clinic-network.com/admitted');
  //        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
  await got('https://hooks.clinic-network.com/admitted');
  await got.post('http://hooks.clinic-network.com/admitted', { json: {} });
  //             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
  new WebSocket('ws://live.clinic-network.com/ward');
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
  new WebSocket('wss://live.clinic-network.com/ward');
  new EventSource('http://live.clinic-network.com/ward');
  //              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
  new EventSource('https://live.clinic-network.com/ward');
}
