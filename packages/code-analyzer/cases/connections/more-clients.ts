import { Client as SearchClient } from '@elastic/elasticsearch';
import * as grpc from '@grpc/grpc-js';
import { credentials } from '@grpc/grpc-js';
import { Queue, Worker } from 'bullmq';
import { Kafka } from 'kafkajs';
import mssql from 'mssql';
import { Telnet } from 'telnet-client';

declare const proto: any;
declare const settings: any;
declare const isLive: boolean;

export function brokers(run: () => Promise<void>) {
  void new Kafka({ clientId: 'app', brokers: ['kafka.acme.com:9092'] });
  //   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ kafka kafka.acme.com (public) clear: no `ssl` option
  void new Kafka({ clientId: 'app', brokers: ['kafka.acme.com:9092'], ssl: false });
  //                                                                       ^^^^^ kafka kafka.acme.com (public) clear: `ssl: false`
  void new Kafka({ clientId: 'app', brokers: ['kafka.acme.com:9094'], ssl: true });
  //                                                                       ^^^^ kafka kafka.acme.com (public) tls: `ssl: true`
  void new Kafka({ clientId: 'app', brokers: settings.brokers });
  //   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ kafka ? (unknown) unknown: no `ssl` option
  void new Queue('mails', { connection: { host: 'cache.acme.com', port: 6379 } });
  //   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ redis cache.acme.com (public) clear: no `tls` option
  void new Worker('mails', run, { connection: { host: 'cache.acme.com', tls: {} } });
  //   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ redis cache.acme.com (public) tls: `tls` is set
}

export function databases() {
  void mssql.connect({ server: 'sql.acme.com', options: { encrypt: false } });
  //                                                               ^^^^^ mssql sql.acme.com (public) clear: `encrypt: false`
  void mssql.connect({ server: 'sql.acme.com', options: { encrypt: true } });
  //                                                               ^^^^ mssql sql.acme.com (public) tls: `encrypt: true`
  void mssql.connect({ server: 'sql.acme.com' });
  //   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ mssql sql.acme.com (public) unknown: the driver decides
  void new SearchClient({ node: 'http://search.acme.com:9200' });
  //                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ http search.acme.com (public) clear: scheme `http:`
  void new SearchClient({ nodes: ['https://search.acme.com:9200'] });
  //                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ http search.acme.com (public) tls: scheme `https:`
}

export function calls() {
  void new proto.Billing('billing.acme.com:50051', credentials.createInsecure());
  //   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ grpc billing.acme.com (public) clear: `createInsecure()`
  void new proto.Billing('billing.acme.com:50051', credentials.createSsl());
  void new proto.Billing('billing.acme.com:50051', isLive ? credentials.createSsl() : credentials.createInsecure());
  void new grpc.Client('127.0.0.1:50051', grpc.credentials.createInsecure());
  //   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ grpc 127.0.0.1 (loopback) clear: `createInsecure()`
  new grpc.Server().bindAsync('0.0.0.0:50051', grpc.ServerCredentials.createInsecure(), () => undefined);
}

export async function terminals() {
  const terminal = new Telnet();
  await terminal.connect({ host: 'switch.acme.com', port: 23 });
  //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ telnet switch.acme.com (public) clear: no `tls` option
}
