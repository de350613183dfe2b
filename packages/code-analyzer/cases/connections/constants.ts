import axios from 'axios';
import request from '@acme/request';
import _ from 'lodash';
import { hosts, default as settings } from './hosts.ts';
import type { Settings } from './hosts.ts';

declare const index: number;
declare const typed: Settings;

/** Lists. */
export function loop() {
  for (const host of hosts) fetch(host.url);
  //                        ^^^^^^^^^^^^^^^ http first.acme.com (public) clear: scheme `http:` -> https:
  //                        ^^^^^^^^^^^^^^^ http second.acme.com (public) tls: scheme `https:`
  return hosts.map(({ url }) => axios.get(url));
  //                            ^^^^^^^^^^^^^^ http first.acme.com (public) clear: scheme `http:` -> https:
  //                            ^^^^^^^^^^^^^^ http second.acme.com (public) tls: scheme `https:`
}

const pings = [{ url: 'http://ping.acme.com' }];
//                    ^^^^^^^^^^^^^^^^^^^^^^ http ping.acme.com (public) clear: scheme `http:` -> https:
export function forkOfAKnownPackage() {
  _.each(pings, function (host) {
    request(host.url, { timeout: 1 });
  });
}

/** What is spread into itself has what it had. */
export function circle(verbose: boolean) {
  let options = { url: 'http://circle.acme.com', verbose };
  //                   ^^^^^^^^^^^^^^^^^^^^^^^^ http circle.acme.com (public) clear: scheme `http:` -> https:
  options = { ...options, verbose: true };
  return axios.get(options.url);
}

export function elements() {
  const mirrors = ['http://one.acme.com', 'https://two.acme.com'];
  //               ^^^^^^^^^^^^^^^^^^^^^ http one.acme.com (public) clear: scheme `http:` -> https:
  //                                      ^^^^^^^^^^^^^^^^^^^^^^ http two.acme.com (public) tls: scheme `https:`
  fetch(mirrors[0]!);
  return fetch(mirrors[index]!);
}

/** Parameters, defaults and destructuring. */
export function defaultParameter(url = 'http://fallback.acme.com') {
//                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^ http fallback.acme.com (public) clear: scheme `http:`, the default when nothing else is given -> https:
  return fetch(url);
}

function send({ base, path }: { base: string; path: string }) {
  return fetch(base + path);
}
export const destructured = () => send({ base: 'http://object.acme.com', path: '/x' });
//                                             ^^^^^^^^^^^^^^^^^^^^^^^^ http object.acme.com (public) clear: scheme `http:` -> https:

export function destructuredVariable() {
  const { url = 'http://other.acme.com' } = settings.missing;
  //            ^^^^^^^^^^^^^^^^^^^^^^^ http other.acme.com (public) clear: scheme `http:`, the default when nothing else is given -> https:
  return fetch(url);
}

export function reassigned(legacy: boolean) {
  let url = 'https://new.acme.com';
  //        ^^^^^^^^^^^^^^^^^^^^^^ http new.acme.com (public) tls: scheme `https:`
  if (legacy) url = 'http://old.acme.com';
  //                ^^^^^^^^^^^^^^^^^^^^^ http old.acme.com (public) clear: scheme `http:` -> https:
  return fetch(url);
}

export function joined(path: string) {
  return fetch(['http://joined.acme.com', path].join('/'));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^ http joined.acme.com (public) clear: scheme `http:` -> https:
}

export function keptByReplace() {
  return fetch('http://slash.acme.com/'.replace(/\/$/, ''));
  //           ^^^^^^^^^^^^^^^^^^^^^^^^ http slash.acme.com (public) clear: scheme `http:` -> https:
}

/** It may have become https. */
export function changedByReplace() {
  return fetch('http://replaced.acme.com/'.replace('http:', 'https:'));
}

export function requestObject() {
  return fetch(new Request('http://request.acme.com', { method: 'POST' }));
  //                       ^^^^^^^^^^^^^^^^^^^^^^^^^ http request.acme.com (public) clear: scheme `http:` -> https:
}

export function oldStyle() {
  const call = new XMLHttpRequest();
  call.open('GET', 'http://xhr.acme.com');
  //               ^^^^^^^^^^^^^^^^^^^^^ http xhr.acme.com (public) clear: scheme `http:` -> https:
  navigator.sendBeacon('http://beacon.acme.com', '');
  //                   ^^^^^^^^^^^^^^^^^^^^^^^^ http beacon.acme.com (public) clear: scheme `http:` -> https:
  window.open('http://somewhere.acme.com/');
}

/** A declared type says nothing about the value. */
export function declaredOnly() {
  return fetch(typed.url);
}

export function frozen() {
  const options = Object.freeze({ api: { url: 'http://frozen.acme.com' } });
  //                                          ^^^^^^^^^^^^^^^^^^^^^^^^ http frozen.acme.com (public) clear: scheme `http:` -> https:
  return fetch(options.api.url);
}

class Client {
  static readonly base = 'http://static.acme.com';
  //                     ^^^^^^^^^^^^^^^^^^^^^^^^ http static.acme.com (public) clear: scheme `http:` -> https:
  private url: string;
  constructor(private readonly options: { url: string }) {
    this.url = options.url;
  }
  get address() {
    return 'http://getter.acme.com';
    //     ^^^^^^^^^^^^^^^^^^^^^^^^ http getter.acme.com (public) clear: scheme `http:` -> https:
  }
  a = () => fetch(Client.base);
  b() {
    return fetch(this.url);
  }
  c() {
    return fetch(this.address);
  }
  d() {
    return fetch(this.options.url);
  }
}
export const client = new Client({ url: 'http://option.acme.com' });
//                                      ^^^^^^^^^^^^^^^^^^^^^^^^ http option.acme.com (public) clear: scheme `http:` -> https:

/** Escapes shift the characters, so that no edit is known to be right. */
export const escaped = () => fetch('\x68ttp://escaped.acme.com');
//                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ http escaped.acme.com (public) clear: scheme `http:`

export const unquoted = (host: string) => fetch(`http://${host}`);
//                                              ^^^^^^^^^^^^^^^^ http ? (unknown) clear: scheme `http:`

/** The scheme itself is not known. */
export const openScheme = (scheme: string) => fetch(`${scheme}://api.acme.com`);
export const chosenScheme = (secure: boolean) => fetch(`http${secure ? 's' : ''}://chosen.acme.com`);

/** A base URL is one thing to repair, however often it is used; and its default says more than the variable before it. */
const service = process.env.SERVICE_HOST ?? 'service.acme.com';
const base = `http://${service}`;
//           ^^^^^^^^^^^^^^^^^^^ http service.acme.com (public) clear: scheme `http:`, the default when nothing else is given
export const usedTwice = () => [fetch(`${base}/a`), fetch(`${base}/b`)];

// @file hosts.ts
export interface Settings {
  url: string;
  missing: { url?: string };
}
export const hosts = [{ url: 'http://first.acme.com' }, { url: 'https://second.acme.com' }] as const;
const settings: Settings = { url: '', missing: {} };
export default settings;
