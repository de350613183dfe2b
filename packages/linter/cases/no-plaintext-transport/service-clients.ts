import { createHttpLink } from '@apollo/client';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { createClient as createClickHouse } from '@clickhouse/client';
import { InfluxDB } from '@influxdata/influxdb-client';
import { createClient as createLibsql } from '@libsql/client';
import { createTRPCClient, httpBatchLink } from '@trpc/client';
import AWS from 'aws-sdk';
import { Client as Cassandra } from 'cassandra-driver';
import { GraphQLClient } from 'graphql-request';
import Imap from 'imap';
import { ImapFlow } from 'imapflow';
import { Client as Minio } from 'minio';
import { connect as connectNats } from 'nats';
import neo4j from 'neo4j-driver';
import { Connection } from 'rabbitmq-client';
import * as undici from 'undici';

/** Stores and indexes. */
export function stores() {
  new Cassandra({ contactPoints: ['cassandra.clinic-network.com'], localDataCenter: 'one' });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
  new Cassandra({ contactPoints: ['cassandra.clinic-network.com'], localDataCenter: 'one', sslOptions: {} });
  new Cassandra({ contactPoints: [process.env.CASSANDRA ?? ''], localDataCenter: 'one' });
  createClickHouse({ url: 'http://events.clinic-network.com:8123' });
  //                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
  createClickHouse({ url: 'https://events.clinic-network.com:8443' });
  new InfluxDB({ url: 'http://vitals.clinic-network.com:8086' });
  //                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
  new InfluxDB('http://vitals.clinic-network.com:8086');
  //           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
  new InfluxDB('https://vitals.clinic-network.com');
  neo4j.driver('bolt://graph.clinic-network.com');
  //           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
  neo4j.driver('neo4j+s://graph.clinic-network.com');
  neo4j.driver('bolt://graph.clinic-network.com', undefined, { encrypted: 'ENCRYPTION_ON' });
  neo4j.driver('bolt://graph.clinic-network.com', undefined, { encrypted: 'ENCRYPTION_OFF' });
  //           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
  createLibsql({ url: 'http://sites.clinic-network.com' });
  //                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
  createLibsql({ url: 'libsql://sites.clinic-network.com' });
  createLibsql({ url: 'file:sites.db' });
  new Minio({ endPoint: 'files.clinic-network.com', port: 9000, useSSL: false });
  //                                                                    ^^^^^ no-plaintext-transport
  new Minio({ endPoint: 'files.clinic-network.com' });
  new Minio({ endPoint: 'localhost', port: 9000, useSSL: false });
}

/** The SDK speaks HTTPS to the service unless it is told otherwise. */
export function amazon(Bucket: string) {
  new AWS.S3({ region: 'eu-central-1', sslEnabled: false });
  //                                               ^^^^^ no-plaintext-transport
  new AWS.S3({ region: 'eu-central-1' });
  AWS.config.update({ sslEnabled: false });
  //                              ^^^^^ no-plaintext-transport
  AWS.config.update({ region: 'eu-central-1' });
  new AWS.DynamoDB.DocumentClient({ endpoint: 'http://tables.clinic-network.com:8000' });
  //                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
  new AWS.DynamoDB.DocumentClient({ endpoint: 'http://localhost:8000', sslEnabled: false });
  new S3Client({ endpoint: 'http://files.clinic-network.com' });
  //                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
  new S3Client({ endpoint: 'https://files.clinic-network.com' });
  new S3Client({ endpoint: process.env.S3_ENDPOINT ?? 'http://localhost:4566' });
  new DynamoDBClient({ tls: false });
  //                        ^^^^^ no-plaintext-transport
  return new PutObjectCommand({ Bucket, Key: 'letter.pdf' });
}

export async function brokers() {
  await connectNats({ servers: 'nats://events.clinic-network.com:4222' });
  //                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
  await connectNats({ servers: ['events.clinic-network.com'], tls: {} });
  await connectNats({ servers: 'tls://events.clinic-network.com' });
  await connectNats({ servers: 'localhost:4222' });
  new Connection('amqp://queue.clinic-network.com');
  //             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
  new Connection('amqps://queue.clinic-network.com');
  new Imap({ user: 'ward', password: '', host: 'mail.clinic-network.com', port: 143 });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
  new Imap({ user: 'ward', password: '', host: 'mail.clinic-network.com', port: 993, tls: true });
  new ImapFlow({ host: 'mail.clinic-network.com', port: 143, secure: false });
  //                                                                 ^^^^^ no-plaintext-transport
  new ImapFlow({ host: 'mail.clinic-network.com', port: 143, secure: false, doSTARTTLS: true });
}

export async function requests() {
  new undici.Pool('http://api.clinic-network.com');
  //              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
  new undici.Pool('https://api.clinic-network.com');
  new undici.Agent({ connections: 10 });
  new GraphQLClient('http://api.clinic-network.com/graphql');
  //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
  createHttpLink({ uri: 'http://api.clinic-network.com/graphql' });
  //                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
  createHttpLink({ uri: '/graphql' });
  createTRPCClient({ links: [httpBatchLink({ url: 'http://api.clinic-network.com/trpc' })] });
  //                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
  createTRPCClient({ links: [httpBatchLink({ url: '/trpc' })] });
}
