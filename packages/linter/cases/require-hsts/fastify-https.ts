import { readFileSync } from 'node:fs';
import Fastify from 'fastify';

const https = { key: readFileSync('key.pem'), cert: readFileSync('cert.pem') };
export const server = Fastify({ https, logger: true });
//                    ^^^^^^^ require-hsts (warning)
export const plain = Fastify({ logger: true });
export const either = (secure: boolean) => Fastify({ https: secure ? https : null });
export const machines = Fastify({ https: { ...https, requestCert: true } });
