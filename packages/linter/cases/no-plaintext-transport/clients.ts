import axios from 'axios';
import nodemailer from 'nodemailer';
import { WebSocket } from 'ws';
import { reportingUrl, svgNamespace } from './settings.ts';

export async function literal(body: string) {
  await fetch('http://api.clinic-network.com/patients', { method: 'POST', body });
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
  await fetch('https://api.clinic-network.com/patients', { method: 'POST', body });
}

/** What never leaves the machine, and what names no host of this world. */
export async function harmlessHosts() {
  await fetch('http://localhost:3000/health');
  await fetch('http://127.0.0.1:3000/health');
  await axios.get('http://api.example.com/docs');
}

export function namespaces(document: { createElementNS(namespace: string, name: string): unknown }, url: string) {
  return url.startsWith('http://') ? document.createElementNS(svgNamespace, 'svg') : undefined;
}

export async function constantElsewhere() {
  await axios.get(`${reportingUrl}/daily`);
  //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
}

export async function environmentDefault() {
  const base = process.env.REPORTS_URL ?? 'http://reports.clinic-network.com';
  //                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
  await fetch(`${base}/daily`);
}

export function socket() {
  return [new WebSocket('ws://live.clinic-network.com/feed'), new WebSocket('wss://live.clinic-network.com/feed')];
  //                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport
}

export const upgraded = nodemailer.createTransport({ host: 'smtp.clinic-network.com', port: 587, secure: false, requireTLS: true });
export const implicit = nodemailer.createTransport({ host: 'smtp.clinic-network.com', port: 465, secure: true });

/** Whether the way leads outside is not in the code. */
export async function openHosts(host: string) {
  await fetch(`http://${host}/patients`);
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport (warning)
  await fetch('http://billing-api:8080/invoices');
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-plaintext-transport (warning)
  await fetch(host);
}
