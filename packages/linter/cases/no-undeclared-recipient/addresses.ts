import type { Request } from 'express';
import Mixpanel from 'mixpanel';
import { PostHog } from 'posthog-node';
import { pseudonymOf } from './mask.ts';

const posthog = new PostHog('key');
const mixpanel = Mixpanel.init('token');

interface Visit {
  readonly customer: string;
  readonly clientIp: string;
}

/** The address of whoever asks. */
export function forwarded(request: Request, visit: Visit) {
  posthog.capture({ distinctId: visit.customer, event: 'visit', properties: { $ip: request.ip } });
  //                                                                               ^^^^^^^^^^ no-undeclared-recipient (suggestion): online.ip-address
  mixpanel.track('visit', { distinct_id: visit.customer, ip: visit.clientIp });
  //                                                         ^^^^^^^^^^^^^^ no-undeclared-recipient (suggestion): online.ip-address
  mixpanel.track('visit', { distinct_id: visit.customer, ip: pseudonymOf(request.ip ?? '') });
  mixpanel.track('visit', { distinct_id: visit.customer, language: request.headers['accept-language'] });
  mixpanel.track('visit', { distinct_id: visit.customer, secure: request.secure, path: request.path });
}

/** A header that says whose address it is; others only say how the request came. */
export function byHeader(request: Request, visit: Visit) {
  const distinctId = visit.customer;
  posthog.capture({ distinctId, event: 'visit', properties: { $ip: request.headers['x-forwarded-for'] } });
  //                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-undeclared-recipient: online.ip-address
  posthog.capture({ distinctId, event: 'visit', properties: { $ip: request.get('cf-connecting-ip') } });
  //                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-undeclared-recipient: online.ip-address
  const address = String(request.headers['x-real-ip']).split(',')[0]?.trim();
  posthog.capture({ distinctId, event: 'visit', properties: { address } });
  //                                                          ^^^^^^^ no-undeclared-recipient: online.ip-address
  posthog.capture({ distinctId, event: 'visit', properties: { $ip: pseudonymOf(String(request.headers['x-real-ip'])) } });
  posthog.capture({ distinctId, event: 'visit', properties: { scheme: request.headers['x-forwarded-proto'] } });
  posthog.capture({ distinctId, event: 'visit', properties: { host: request.get('x-forwarded-host') } });
  posthog.capture({ distinctId, event: 'visit', properties: { country: request.headers['cf-ipcountry'] } });
  posthog.capture({ distinctId, event: 'visit', properties: { known: request.headers['x-forwarded-for'] !== undefined } });
}

/** Whoever is at the other end of the connection may be a proxy. */
export function bySocket(request: Request, visit: Visit) {
  mixpanel.track('visit', { distinct_id: visit.customer, ip: request.socket.remoteAddress });
  //                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-undeclared-recipient (suggestion): online.ip-address
  mixpanel.track('visit', { distinct_id: visit.customer, ip: request.ips[0] });
  //                                                         ^^^^^^^^^^^^^^ no-undeclared-recipient (suggestion): online.ip-address
  mixpanel.track('visit', { distinct_id: visit.customer, port: request.socket.remotePort });
}
