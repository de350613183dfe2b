import express from 'express';
import { createSecureServer } from 'node:http2';
import https from 'node:https';
import { WebSocketServer } from 'ws';

const app = express();
const tls = { key: process.env.TLS_KEY, cert: process.env.TLS_CERT };

  https.createServer(tls, app).listen(443);
//^^^^^^^^^^^^^^^^^^ require-hsts (warning)
  createSecureServer({ ...tls, allowHTTP1: true }, (request, response) => response.end('hello')).listen(8443);
//^^^^^^^^^^^^^^^^^^ require-hsts (warning)
/** Sockets have no headers that browsers remember, and machines no memory. */
export const sockets = new WebSocketServer({ server: https.createServer(tls) });
export const machines = https.createServer({ ...tls, requestCert: true }, app);
if (process.env.NODE_ENV !== 'production') https.createServer(tls, app).listen(3443);
