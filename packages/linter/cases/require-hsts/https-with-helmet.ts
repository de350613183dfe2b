import https from 'node:https';
import { app } from './https-app';

https.createServer({ key: process.env.TLS_KEY, cert: process.env.TLS_CERT }, app).listen(443);
