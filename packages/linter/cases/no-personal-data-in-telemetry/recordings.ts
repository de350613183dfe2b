import { datadogRum, DefaultPrivacyLevel } from '@datadog/browser-rum';
import { FullStory } from '@fullstory/browser';
import * as Sentry from '@sentry/react';
import { init, Replay } from '@sentry/browser';
import { mobileReplayIntegration } from '@sentry/react-native';
import * as server from '@sentry/node';
import LogRocket from 'logrocket';
import posthog from 'posthog-js';
import Rollbar from 'rollbar';

const dsn = process.env['SENTRY_DSN'];

/** Addresses, cookies and users of requests. */
export function events(isVerbose: boolean) {
  server.init({ dsn, sendDefaultPii: true });
  //                                 ^^^^ no-personal-data-in-telemetry
  server.init({ dsn, sendDefaultPii: false });
  server.init({ dsn });
  server.init({ dsn, sendDefaultPii: isVerbose });
  server.init({ dsn, dataCollection: { userInfo: true } });
  //                                             ^^^^ no-personal-data-in-telemetry
  server.init({ dsn, dataCollection: { userInfo: false } });
  init({ dsn, sendDefaultPii: process.env['NODE_ENV'] !== 'production' });
  if (process.env['NODE_ENV'] === 'development') init({ dsn, sendDefaultPii: true });
  const shared = { dsn, sendDefaultPii: true };
  //                                    ^^^^ no-personal-data-in-telemetry
  Sentry.init({ ...shared, environment: 'production' });
  return new Rollbar({ captureEmail: true, captureUsername: false });
  //                                 ^^^^ no-personal-data-in-telemetry
}

/** What a recording of a session shows. */
export function recordings(application: string) {
  Sentry.init({
    dsn,
    integrations: [
      Sentry.replayIntegration({ maskAllText: false, blockAllMedia: false }),
      //                                      ^^^^^ no-personal-data-in-telemetry
      //                                                            ^^^^^ no-personal-data-in-telemetry (warning)
      Sentry.replayIntegration({ maskAllText: true, blockAllMedia: true }),
      Sentry.replayIntegration(),
      Sentry.replayIntegration({ maskAllText: false, mask: ['.name', '.address'] }),
      new Replay({ maskAllInputs: false }),
      //                          ^^^^^ no-personal-data-in-telemetry
      mobileReplayIntegration({ maskAllText: false }),
      //                                     ^^^^^ no-personal-data-in-telemetry
    ],
  });
  datadogRum.init({ applicationId: application, clientToken: '', sessionReplaySampleRate: 20, defaultPrivacyLevel: 'allow' });
  //                                                                                                               ^^^^^^^ no-personal-data-in-telemetry
  datadogRum.init({ applicationId: application, clientToken: '', defaultPrivacyLevel: DefaultPrivacyLevel.ALLOW });
  //                                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^ no-personal-data-in-telemetry
  datadogRum.init({ applicationId: application, clientToken: '', defaultPrivacyLevel: 'mask-user-input' });
  datadogRum.init({ applicationId: application, clientToken: '', defaultPrivacyLevel: 'allow', sessionReplaySampleRate: 0 });
  posthog.init('key', { session_recording: { maskAllInputs: false } });
  //                                                        ^^^^^ no-personal-data-in-telemetry
  posthog.init('key', { session_recording: { maskAllInputs: true, maskTextSelector: '.private' } });
  posthog.init('key', { session_recording: { maskAllInputs: false, maskInputFn: () => '***' } });
  posthog.init('key');
  LogRocket.init('clinic/web', { dom: { inputSanitizer: false } });
  //                                                    ^^^^^ no-personal-data-in-telemetry
  LogRocket.init('clinic/web');
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-personal-data-in-telemetry (warning)
  LogRocket.init('clinic/web', { dom: { inputSanitizer: true, textSanitizer: true } });
}

interface Customer {
  readonly id: string;
  readonly email: string;
}

export function users(customer: Customer) {
  datadogRum.setUser({ id: customer.id, email: customer.email });
  //                                           ^^^^^^^^^^^^^^ no-personal-data-in-telemetry: contact.email
  datadogRum.setUser({ id: customer.id });
  LogRocket.captureMessage(`no plan for ${customer.email}`);
  //                                      ^^^^^^^^^^^^^^ no-personal-data-in-telemetry: contact.email
  LogRocket.captureMessage(`no plan for ${customer.id}`);
  FullStory('log', { level: 'info', msg: customer.id });
}
