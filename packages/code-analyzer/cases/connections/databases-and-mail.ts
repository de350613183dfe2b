import nodemailer from 'nodemailer';
import { Pool, Client } from 'pg';
import mysql from 'mysql2/promise';
import { MongoClient } from 'mongodb';
import mongoose from 'mongoose';
import { createClient } from 'redis';
import Redis from 'ioredis';
import amqp from 'amqplib';
import mqtt from 'mqtt';
import { PrismaClient } from '@prisma/client';
import { DataSource } from 'typeorm';
import * as ftp from 'basic-ftp';
import ldap from 'ldapjs';

declare const settings: any;
const isProduction = process.env.NODE_ENV === 'production';

export function mail() {
  nodemailer.createTransport({ host: 'smtp.acme.com', port: 587, secure: false });
  //                                                                     ^^^^^ smtp smtp.acme.com (public) opportunistic: `secure: false` without `requireTLS`
  nodemailer.createTransport({ host: 'smtp.acme.com', port: 25, secure: false, ignoreTLS: true });
  //                                                                                      ^^^^ smtp smtp.acme.com (public) clear: `ignoreTLS: true`
  void nodemailer.createTransport({ host: 'smtp.acme.com', port: 587, secure: false, requireTLS: true });
  //                                                                                             ^^^^ smtp smtp.acme.com (public) tls: `requireTLS`
  void nodemailer.createTransport({ host: 'smtp.acme.com', port: 465 });
  //   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ smtp smtp.acme.com (public) tls: port 465
  void nodemailer.createTransport({ host: 'smtp.acme.com', port: 587, secure: true });
  //                                                                          ^^^^ smtp smtp.acme.com (public) tls: `secure: true`
  void nodemailer.createTransport({ host: process.env.SMTP_HOST, port: 587, secure: settings.secure });
  //   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ smtp ? (unknown) unknown: `secure` is not constant
  void nodemailer.createTransport('smtps://user:pass@smtp.acme.com');
  //                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ smtp smtp.acme.com (public) tls: scheme `smtps:`
  void nodemailer.createTransport({ service: 'gmail', auth: {} });
  void nodemailer.createTransport(settings);
}

export function postgres() {
  void new Pool({ connectionString: 'postgres://u:p@db.acme.com/app?sslmode=disable' });
  //                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ postgresql db.acme.com (public) clear: `sslmode=disable`
  void new Client({ connectionString: 'postgres://u:p@db.acme.com/app?sslmode=verify-full' });
  //                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ postgresql db.acme.com (public) tls: `sslmode=verify-full`
  void new Pool({ connectionString: 'postgres://db.acme.com/app' });
  //                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ postgresql db.acme.com (public) unknown: no `sslmode` and no `ssl`: PGSSLMODE decides
  void new Pool({ host: 'db.acme.com', ssl: false });
  //                                        ^^^^^ postgresql db.acme.com (public) clear: `ssl: false`
  void new Pool({ host: process.env.PGHOST, ssl: false });
  //                                             ^^^^^ postgresql ? (unknown) clear: `ssl: false`
  void new Pool({ host: 'db.acme.com', ssl: { rejectUnauthorized: true } });
  //   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ postgresql db.acme.com (public) tls: `ssl` is set
  void new Pool({ host: 'db.acme.com', ssl: isProduction ? { ca: 'x' } : false });
  //   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ postgresql db.acme.com (public) tls: `ssl` is set
  void new Pool({ connectionString: process.env.DATABASE_URL });
  void new Pool({ connectionString: process.env.DATABASE_URL ?? 'postgres://localhost/app?sslmode=disable' });
  //                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ postgresql localhost (loopback) clear: `sslmode=disable`, the default when nothing else is given
}

export function prisma() {
  void new PrismaClient({ datasourceUrl: 'postgresql://u:p@db.acme.com/app' });
  //                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ postgresql db.acme.com (public) opportunistic: no `sslmode`, which means `prefer`
  void new PrismaClient({ datasources: { db: { url: 'mysql://u:p@db.acme.com/app?sslaccept=strict' } } });
  //                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ mysql db.acme.com (public) tls: `sslaccept=strict`
  void new PrismaClient();
}

export function mysqlDatabases() {
  void mysql.createPool('mysql://u:p@db.acme.com/app');
  //                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ mysql db.acme.com (public) clear: no `ssl` option
  void mysql.createConnection({ host: 'db.acme.com', user: 'app' });
  //   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ mysql db.acme.com (public) clear: no `ssl` option
  void mysql.createConnection({ host: process.env.DB_HOST, user: 'app' });
  //   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ mysql ? (unknown) unknown: no `ssl` option
  void mysql.createConnection({ host: 'db.acme.com', ...settings });
  //   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ mysql db.acme.com (public) unknown: `ssl` is not constant
  void mysql.createConnection({ host: 'db.acme.com', ssl: { minVersion: 'TLSv1.2' } });
  //   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ mysql db.acme.com (public) tls: `ssl` is set
}

export function mongo() {
  void new MongoClient('mongodb://u:p@a.acme.com:27017,b.acme.com:27017/app');
  //                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ mongodb a.acme.com (public) clear: no `tls=true`
  void new MongoClient('mongodb://a.acme.com/app?tls=true');
  //                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ mongodb a.acme.com (public) tls: `tls=true`
  void new MongoClient('mongodb://a.acme.com/app', { tls: true });
  //                                                      ^^^^ mongodb a.acme.com (public) tls: `tls: true`
  void new MongoClient('mongodb://a.acme.com/app', settings);
  //                   ^^^^^^^^^^^^^^^^^^^^^^^^^^ mongodb a.acme.com (public) unknown: `tls` is not constant
  void mongoose.connect('mongodb+srv://u:p@cluster.acme.com/app');
  //                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ mongodb cluster.acme.com (public) tls: scheme `mongodb+srv:`
  void mongoose.connect('mongodb://mongo:27017/app');
  //                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ mongodb mongo (private) clear: no `tls=true`
}

export function caches() {
  void createClient({ url: 'redis://cache.acme.com:6379' });
  //                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ redis cache.acme.com (public) clear: scheme `redis:`
  void createClient({ url: 'rediss://cache.acme.com:6379' });
  //                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ redis cache.acme.com (public) tls: scheme `rediss:`
  void createClient({ socket: { host: 'cache.acme.com', tls: true } });
  //                                                         ^^^^ redis cache.acme.com (public) tls: `tls: true`
  void new Redis('redis://cache.acme.com');
  //             ^^^^^^^^^^^^^^^^^^^^^^^^ redis cache.acme.com (public) clear: scheme `redis:`
  void new Redis('redis://cache.acme.com', { tls: {} });
  //             ^^^^^^^^^^^^^^^^^^^^^^^^ redis cache.acme.com (public) tls: `tls` is set
  void new Redis({ host: 'cache.acme.com', port: 6379 });
  //   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ redis cache.acme.com (public) clear: no `tls` option
  void new Redis(6379, 'cache.acme.com');
  //   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ redis cache.acme.com (public) clear: no `tls` option
}

export function queues() {
  void amqp.connect('amqp://u:p@queue.acme.com');
  //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^ amqp queue.acme.com (public) clear: scheme `amqp:`
  void amqp.connect(`amqps://${process.env.QUEUE}`);
  //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ amqp ? (unknown) tls: scheme `amqps:`
  void mqtt.connect('mqtt://iot.acme.com');
  //                ^^^^^^^^^^^^^^^^^^^^^ mqtt iot.acme.com (public) clear: scheme `mqtt:`
  void mqtt.connect('mqtts://iot.acme.com');
  //                ^^^^^^^^^^^^^^^^^^^^^^ mqtt iot.acme.com (public) tls: scheme `mqtts:`
  void mqtt.connect(process.env.BROKER ?? 'mqtt://iot.acme.com', { keepalive: 60 });
  //                                      ^^^^^^^^^^^^^^^^^^^^^ mqtt iot.acme.com (public) clear: scheme `mqtt:`, the default when nothing else is given
  void mqtt.connect(process.env.BROKER ?? 'mqtt://iot.acme.com', settings);
  //                                      ^^^^^^^^^^^^^^^^^^^^^ mqtt iot.acme.com (public) unknown: `tls` is not constant, the default when nothing else is given
}

export function typeorm() {
  void new DataSource({ type: 'postgres', host: 'db.acme.com', ssl: false });
  //                                                                ^^^^^ postgresql db.acme.com (public) clear: `ssl: false`
  void new DataSource({ type: 'mysql', url: 'mysql://db.acme.com/app' });
  //                                        ^^^^^^^^^^^^^^^^^^^^^^^^^ mysql db.acme.com (public) unknown: the driver decides
}

export async function files() {
  const client = new ftp.Client();
  await client.access({ host: 'files.acme.com', user: 'u', secure: false });
  //                                                               ^^^^^ ftp files.acme.com (public) clear: `secure: false`
  await client.access({ host: 'files.acme.com', user: 'u', secure: true });
  //                                                               ^^^^ ftp files.acme.com (public) tls: `secure: true`
}

export function directories() {
  void ldap.createClient({ url: 'ldap://directory.acme.com' });
  //                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ ldap directory.acme.com (public) clear: scheme `ldap:`
  void ldap.createClient({ url: ['ldaps://directory.acme.com'] });
  //                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ldap directory.acme.com (public) tls: scheme `ldaps:`
}
