import axios from 'axios';
import got from 'got';
import http from 'node:http';
import https from 'node:https';
import { WebSocket as Socket } from 'ws';
import nodeFetch from 'node-fetch';
import { ports, service, endpoints, Region, makeUrl } from './config.ts';

declare const tenant: string;
declare const host: string;
declare const anything: any;

export function literal() {
  return fetch('http://api.acme.com/v1/patients');
  //           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ http api.acme.com (public) clear: scheme `http:` -> https:
}

export function secure() {
  return fetch('https://api.acme.com/v1/patients');
  //           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ http api.acme.com (public) tls: scheme `https:`
}

export function throughVariable() {
  const url = 'http://api.acme.com/v1';
  //          ^^^^^^^^^^^^^^^^^^^^^^^^ http api.acme.com (public) clear: scheme `http:` -> https:
  return axios.post(url, {});
}

export function template(id: string) {
  return got(`http://api.acme.com/users/${id}`);
  //         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ http api.acme.com (public) clear: scheme `http:` -> https:
}

export function templateOfVariables() {
  const base = 'http://api.acme.com';
  //           ^^^^^^^^^^^^^^^^^^^^^ http api.acme.com (public) clear: scheme `http:` -> https:
  return fetch(`${base}/users`);
}

export function concatenation(path: string) {
  return fetch('http://' + 'api.acme.com' + path);
  //           ^^^^^^^^^ http api.acme.com (public) clear: scheme `http:` -> https:
}

export function hostInTheMiddle() {
  return fetch(`http://${tenant}.acme.com/x`);
  //           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ http ? (public) clear: scheme `http:` -> https:
}

export function otherFile() {
  return fetch(service.url);
  //     ^^^^^^^^^^^^^^^^^^ http ehr.acme.com (public) clear: scheme `http:` -> https:
}

export function otherFileNested() {
  return fetch(`${endpoints.billing.base}/invoices`);
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ http billing.acme.com (public) clear: scheme `http:` -> https:
}

export function enumMember() {
  return fetch(Region.Europe);
  //     ^^^^^^^^^^^^^^^^^^^^ http eu.acme.com (public) clear: scheme `http:` -> https:
}

export function returnedByFunction() {
  return fetch(makeUrl('x'));
  //     ^^^^^^^^^^^^^^^^^^^ http made.acme.com (public) clear: scheme `http:` -> https:
}

export function ternary(old: boolean) {
  const url = old ? 'http://v1.acme.com/' : 'https://v2.acme.com/';
  //                ^^^^^^^^^^^^^^^^^^^^^ http v1.acme.com (public) clear: scheme `http:` -> https:
  //                                        ^^^^^^^^^^^^^^^^^^^^^^ http v2.acme.com (public) tls: scheme `https:`
  return fetch(url);
}

export function environmentDefault() {
  return fetch(process.env.API_URL ?? 'http://api.acme.com');
  //                                  ^^^^^^^^^^^^^^^^^^^^^ http api.acme.com (public) clear: scheme `http:`, the default when nothing else is given -> https:
}

export function environmentOr() {
  const base = process.env['API_URL'] || 'http://localhost:3000';
  //                                     ^^^^^^^^^^^^^^^^^^^^^^^ http localhost (loopback) clear: scheme `http:`, the default when nothing else is given
  return fetch(base + '/x');
}

export function developmentTernary() {
  const base = process.env.NODE_ENV === 'production' ? 'https://api.acme.com' : 'http://staging.acme.com';
  //                                                   ^^^^^^^^^^^^^^^^^^^^^^ http api.acme.com (public) tls: scheme `https:`
  return fetch(base);
}

const isDevelopment = process.env.NODE_ENV !== 'production';
export function developmentBranch() {
  if (isDevelopment) return fetch('http://debug.acme.com');
  return undefined;
}

export function urlAgainstBase(path: string) {
  return fetch(new URL(path, 'http://api.acme.com'));
  //                         ^^^^^^^^^^^^^^^^^^^^^ http api.acme.com (public) clear: scheme `http:` -> https:
}

export function urlToString() {
  const url = new URL('http://api.acme.com/x');
  //                  ^^^^^^^^^^^^^^^^^^^^^^^ http api.acme.com (public) clear: scheme `http:` -> https:
  url.searchParams.set('a', 'b');
  return fetch(url.toString());
}

export function instance() {
  const api = axios.create({ baseURL: 'http://api.acme.com', timeout: 1 });
  //                                  ^^^^^^^^^^^^^^^^^^^^^ http api.acme.com (public) clear: scheme `http:` -> https:
  return api.get('/users');
}

export function optionsObject() {
  return axios({ method: 'post', url: 'http://api.acme.com/x' });
  //                                  ^^^^^^^^^^^^^^^^^^^^^^^ http api.acme.com (public) clear: scheme `http:` -> https:
}

export function spreadOptions() {
  const base = { url: 'http://api.acme.com/x' };
  //                  ^^^^^^^^^^^^^^^^^^^^^^^ http api.acme.com (public) clear: scheme `http:` -> https:
  return axios({ ...base, method: 'get' });
}

export function overwrittenBySpread() {
  const secured = { url: 'https://api.acme.com/x' };
  //                     ^^^^^^^^^^^^^^^^^^^^^^^^ http api.acme.com (public) tls: scheme `https:`
  return axios({ url: 'http://api.acme.com/x', ...secured });
}

export function portLeavesNoKnownFix() {
  return fetch('http://api.acme.com:8080/x');
  //           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ http api.acme.com (public) clear: scheme `http:`
}

export function userInfoIsNotShown() {
  return fetch('http://user:secret@api.acme.com/x');
  //           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ http api.acme.com (public) clear: scheme `http:` -> https:
}

export function coreModule() {
  http.get('http://api.acme.com/x');
  //       ^^^^^^^^^^^^^^^^^^^^^^^ http api.acme.com (public) clear: scheme `http:` -> https:
  void http.request({ hostname: 'api.acme.com', path: '/' });
  //   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ http api.acme.com (public) clear: module `http`
  void https.request({ hostname: 'api.acme.com', path: '/' });
  //   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ http api.acme.com (public) tls: scheme `https:`
  void http.request({ host: process.env.HOST, port: 80 });
  //   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ http ? (unknown) unknown: module `http`
}

export function sockets() {
  new Socket('ws://live.acme.com/feed');
  //         ^^^^^^^^^^^^^^^^^^^^^^^^^ ws live.acme.com (public) clear: scheme `ws:` -> wss:
  new WebSocket(`wss://live.acme.com/${tenant}`);
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ws live.acme.com (public) tls: scheme `wss:`
  new EventSource('http://live.acme.com/events');
  //              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ http live.acme.com (public) clear: scheme `http:` -> https:
}

export function defaultImportByAnyName() {
  return nodeFetch('http://api.acme.com/x');
  //               ^^^^^^^^^^^^^^^^^^^^^^^ http api.acme.com (public) clear: scheme `http:` -> https:
}

export function hosts() {
  fetch('http://127.0.0.1:9200');
  //    ^^^^^^^^^^^^^^^^^^^^^^^ http 127.0.0.1 (loopback) clear: scheme `http:`
  fetch('http://[::1]/x');
  //    ^^^^^^^^^^^^^^^^ http [::1] (loopback) clear: scheme `http:`
  fetch('http://10.1.2.3/x');
  //    ^^^^^^^^^^^^^^^^^^^ http 10.1.2.3 (private) clear: scheme `http:`
  fetch('http://users.default.svc.cluster.local/x');
  //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ http users.default.svc.cluster.local (private) clear: scheme `http:`
  fetch('http://elasticsearch:9200');
  //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ http elasticsearch (private) clear: scheme `http:`
  fetch('http://www.example.com/');
  //    ^^^^^^^^^^^^^^^^^^^^^^^^^ http www.example.com (documentation) clear: scheme `http:`
  fetch(`http://localhost:${ports.api}/x`);
  //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ http localhost (loopback) clear: scheme `http:`
  fetch(`http://${host}:8080/x`);
  //    ^^^^^^^^^^^^^^^^^^^^^^^ http ? (unknown) clear: scheme `http:`
}

/** Nothing here opens a connection. */
export function notSinks(url: string) {
  const namespace = 'http://www.w3.org/2000/svg';
  document.createElementNS(namespace, 'svg');
  document.createElementNS('http://www.w3.org/1999/xhtml', 'a');
  if (url.startsWith('http://')) return 'http://schema.org/Person';
  console.log('listening on http://api.acme.com');
  anything.render({ xmlns: 'http://www.w3.org/1999/xlink', $schema: 'http://json-schema.org/draft-07/schema#' });
  anything.get('http://api.acme.com');
  return url === 'http://api.acme.com/';
}

export function unknownUrls(url: string) {
  fetch(url);
  fetch('/relative/path');
  fetch(`${anything}/users`);
  axios.get(anything.url);
}

function send(target: string, body: unknown) {
  return fetch(target, { method: 'POST', body: String(body) });
}
export function caller() {
  return send('http://collect.acme.com/events', {});
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ http collect.acme.com (public) clear: scheme `http:` -> https:
}

class ApiClient {
  private readonly base = 'http://fields.acme.com';
  //                      ^^^^^^^^^^^^^^^^^^^^^^^^ http fields.acme.com (public) clear: scheme `http:` -> https:
  constructor(private readonly other: string) {}
  get(path: string) {
    return fetch(this.base + path);
  }
  post() {
    return fetch(`${this.other}/x`);
  }
}
export const client = new ApiClient('http://constructor.acme.com');
//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ http constructor.acme.com (public) clear: scheme `http:` -> https:

/** Cycles end. */
const first: string = second;
const second: string = first;
export const cyclic = () => fetch(first);

// @file config.ts
export const ports = { api: Number(process.env.PORT) };
export const service = { url: 'http://ehr.acme.com/fhir' } as const;
export const endpoints: Record<string, { base: string }> = { billing: { base: 'http://billing.acme.com' } };
export enum Region {
  Europe = 'http://eu.acme.com',
}
export function makeUrl(path: string) {
  return `http://made.acme.com/${path}`;
}
