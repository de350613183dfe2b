import { constants } from 'node:crypto';
import https from 'node:https';
import tls from 'node:tls';
import { Redis } from '@pulumi/azure-native/redis';
import { MinimumTlsVersion, StorageAccount } from '@pulumi/azure-native/storage';
import { Stack } from 'aws-cdk-lib';
import { Distribution, SecurityPolicyProtocol, ViewerProtocolPolicy } from 'aws-cdk-lib/aws-cloudfront';
import { Kafka } from 'kafkajs';
import { Agent } from 'undici';

declare const key: string;
declare const cert: string;
const oldest = 'TLSv1.1';
//             ^^^^^^^^^ require-modern-tls
const legacy = { minVersion: 'TLSv1' };
//                           ^^^^^^^ require-modern-tls
const suites = ['ECDHE-RSA-AES128-GCM-SHA256', 'RC4-SHA'].join(':');
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-modern-tls

export function versions(fast: boolean) {
  https.createServer({ key, cert, minVersion: 'TLSv1' });
  //                                          ^^^^^^^ require-modern-tls
  https.createServer({ key, cert, minVersion: 'TLSv1.2' });
  https.createServer({ key, cert, minVersion: 'TLSv1.3' });
  https.createServer({ key, cert, ...legacy });
  https.createServer({ key, cert });
  new https.Agent({ minVersion: oldest });
  new https.Agent({ maxVersion: 'TLSv1.1' });
  //                            ^^^^^^^^^ require-modern-tls
  new https.Agent({ maxVersion: 'TLSv1.3' });
  new Agent({ connect: { minVersion: 'TLSv1.1' } });
  //                                 ^^^^^^^^^ require-modern-tls
  tls.connect({ host: 'lab.acme.com', secureProtocol: 'TLSv1_method' });
  //                                                  ^^^^^^^^^^^^^^ require-modern-tls
  tls.connect({ host: 'lab.acme.com', secureProtocol: 'SSLv3_method' });
  //                                                  ^^^^^^^^^^^^^^ require-modern-tls
  tls.connect({ host: 'lab.acme.com', secureProtocol: 'TLSv1_2_method' });
  tls.connect({ host: 'lab.acme.com', secureProtocol: 'TLS_method' });
  tls.connect({ host: 'lab.acme.com', minVersion: fast ? 'TLSv1.3' : 'TLSv1' });
  //                                                                 ^^^^^^^ require-modern-tls
  tls.DEFAULT_MIN_VERSION = 'TLSv1';
  //                        ^^^^^^^ require-modern-tls
  tls.DEFAULT_MIN_VERSION = 'TLSv1.3';
  new Kafka({ brokers: [], ssl: { minVersion: process.env.TLS_VERSION ?? 'TLSv1' } });
  //                                                                     ^^^^^^^ require-modern-tls (warning)
}

export function ciphers() {
  https.createServer({ key, cert, ciphers: 'ECDHE-RSA-AES128-GCM-SHA256:ECDHE-RSA-CHACHA20-POLY1305' });
  https.createServer({ key, cert, ciphers: 'HIGH:!aNULL:!MD5:!RC4' });
  https.createServer({ key, cert, ciphers: 'ECDHE-RSA-AES128-SHA:DES-CBC3-SHA' });
  //                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-modern-tls
  https.createServer({ key, cert, ciphers: suites });
  https.createServer({ key, cert, ciphers: 'DEFAULT:@SECLEVEL=0' });
  //                                       ^^^^^^^^^^^^^^^^^^^^^ require-modern-tls
  https.createServer({ key, cert, ciphers: 'ALL:eNULL' });
  //                                       ^^^^^^^^^^^ require-modern-tls
}

export class Edge extends Stack {
  distributions(defaultBehavior = { viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY }) {
    new Distribution(this, 'Old', { defaultBehavior, minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_1_2016 });
    //                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-modern-tls
    new Distribution(this, 'New', { defaultBehavior, minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021 });
  }
}

/** Versions of other things, and a list of what is refused. */
export const refused = { ciphers: 'RC4', why: 'blocked' };
export const manifest = { minVersion: '1.0.0', maxVersion: '2.x' };

const account = { resourceGroupName: 'clinic', sku: { name: 'Standard_LRS' }, kind: 'StorageV2' };
export const letters = new StorageAccount('letters', { ...account, minimumTlsVersion: MinimumTlsVersion.TLS1_0 });
//                                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^ require-modern-tls
export const scans = new StorageAccount('scans', { ...account, minimumTlsVersion: 'TLS1_2' });
export const cache = new Redis('cache', { resourceGroupName: 'clinic', minimumTlsVersion: '1.1' });
//                                                                                        ^^^^^ require-modern-tls
export const queue = new Redis('queue', { resourceGroupName: 'clinic', minimumTlsVersion: '1.2' });

export function flagsOfOpenssl() {
  https.createServer({ key, cert, secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT });
  //                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-modern-tls
  new https.Agent({ secureOptions: constants.SSL_OP_ALLOW_UNSAFE_LEGACY_RENEGOTIATION });
  //                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-modern-tls
  https.createServer({ key, cert, secureOptions: constants.SSL_OP_NO_TLSv1_2 | constants.SSL_OP_NO_TLSv1_3 });
  //                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-modern-tls
  https.createServer({ key, cert, secureOptions: constants.SSL_OP_NO_TLSv1 | constants.SSL_OP_NO_TLSv1_1 });
  https.createServer({ key, cert, secureOptions: constants.SSL_OP_NO_TLSv1_2 });
}
