import https from 'node:https';
import tls from 'node:tls';
import axios from 'axios';
import Redis from 'ioredis';
import { MongoClient } from 'mongodb';
import mssql from 'mssql';
import mysql from 'mysql2/promise';
import nodemailer from 'nodemailer';
import { Kafka } from 'kafkajs';
import { Pool } from 'pg';
import request from 'request';
import { Agent, setGlobalDispatcher } from 'undici';
import WebSocket from 'ws';
import { sslOff, sslOn } from './settings.ts';

declare const ca: string;
const isProduction = process.env.NODE_ENV === 'production';
const isDevelopment = process.env.NODE_ENV === 'development';
declare const inspect: (host: string) => Error | undefined;

export function web() {
  axios.create({ httpsAgent: new https.Agent({ rejectUnauthorized: false }) });
//                                                                 ^^^^^ no-unverified-certificate
  axios.create({ httpsAgent: new https.Agent({ ca }) });
  https.get('https://lab.acme.com', { rejectUnauthorized: false }, response => response.resume());
//                                                        ^^^^^ no-unverified-certificate
  https.get('https://lab.acme.com', { rejectUnauthorized: true }, response => response.resume());
  setGlobalDispatcher(new Agent({ connect: { rejectUnauthorized: false } }));
//                                                               ^^^^^ no-unverified-certificate
  new WebSocket('wss://live.acme.com', { rejectUnauthorized: false });
//                                                           ^^^^^ no-unverified-certificate
  request({ url: 'https://lab.acme.com', strictSSL: false });
//                                                  ^^^^^ no-unverified-certificate
  request({ url: 'https://lab.acme.com', strictSSL: true });
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
//                                           ^^^ no-unverified-certificate
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = '1';
}

export function databases() {
  new Pool({ connectionString: process.env.DATABASE_URL, ssl: { rejectUnauthorized: false } });
//                                                                                  ^^^^^ no-unverified-certificate
  new Pool({ connectionString: process.env.DATABASE_URL, ssl: { rejectUnauthorized: true, ca } });
  new Pool({ ssl: sslOff });
  new Pool({ ssl: sslOn });
  mysql.createPool({ host: 'db.acme.com', ssl: { rejectUnauthorized: false } });
//                                                                   ^^^^^ no-unverified-certificate
  mysql.createPool({ host: 'localhost', ssl: { rejectUnauthorized: false } });
  new MongoClient('mongodb+srv://cluster.acme.com', { tlsAllowInvalidCertificates: true });
//                                                                                 ^^^^ no-unverified-certificate
  new MongoClient('mongodb+srv://cluster.acme.com', { tlsAllowInvalidCertificates: false, tlsCAFile: ca });
  new Redis({ host: 'cache.acme.com', tls: { rejectUnauthorized: false } });
//                                                               ^^^^^ no-unverified-certificate
  new Redis({ host: 'cache.acme.com', tls: {} });
  mssql.connect({ server: 'sql.acme.com', options: { encrypt: true, trustServerCertificate: true } });
//                                                                                          ^^^^ no-unverified-certificate
  mssql.connect({ server: 'localhost', options: { encrypt: true, trustServerCertificate: true } });
}

export function messages() {
  nodemailer.createTransport({ host: 'mail.acme.com', port: 465, secure: true, tls: { rejectUnauthorized: false } });
//                                                                                                        ^^^^^ no-unverified-certificate
  new Kafka({ brokers: ['kafka.acme.com:9093'], ssl: { rejectUnauthorized: false } });
//                                                                         ^^^^^ no-unverified-certificate
  new Kafka({ brokers: ['kafka.acme.com:9093'], ssl: true });
}

export function names() {
  tls.connect({ host: 'lab.acme.com', checkServerIdentity: () => undefined });
//                                                         ^^^^^^^^^^^^^^^ no-unverified-certificate
  tls.connect({ host: 'lab.acme.com', checkServerIdentity() {} });
//                                    ^^^^^^^^^^^^^^^^^^^^^^^^ no-unverified-certificate
  tls.connect({ host: 'lab.acme.com', checkServerIdentity: host => inspect(host) });
}

/** What is not known, what is no client, and what never runs in production. */
export function others(insecure: boolean, key: string) {
  new https.Agent({ rejectUnauthorized: !insecure });
  new https.Agent({ rejectUnauthorized: process.env.TLS_CHECK !== 'off' });
  new https.Agent({ rejectUnauthorized: process.env.NODE_ENV === 'production' ? true : false });
  new https.Agent({ rejectUnauthorized: isProduction });
  new https.Agent({ rejectUnauthorized: !isProduction });
//                                      ^^^^^^^^^^^^^ no-unverified-certificate
  new https.Agent({ rejectUnauthorized: !isDevelopment });
  new https.Agent({ rejectUnauthorized: process.env.NODE_ENV !== 'production' });
//                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unverified-certificate
  new https.Agent({ rejectUnauthorized: insecure ? false : true });
//                                                 ^^^^^ no-unverified-certificate (warning)
  https.createServer({ key, cert: ca, requestCert: true, rejectUnauthorized: false });
  if (process.env.NODE_ENV === 'development') process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
}
