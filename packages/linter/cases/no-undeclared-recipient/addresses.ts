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
