/** Companies whose interfaces are called without a library of theirs, by the hosts that they publish, and what is told to them there. */
import type { Channel } from '../facts.ts';

export interface KnownService {
  readonly processor: string;
  readonly channel: Channel;
}

/** `*.acme.com` is every host below. Ids are those of the models of their libraries. */
const hostsOfServices: Readonly<Partial<Record<Channel, Readonly<Record<string, readonly string[]>>>>> = {
  prompt: {
    openai: ['api.openai.com', 'eu.api.openai.com'],
    'azure-openai': ['*.openai.azure.com'],
    anthropic: ['api.anthropic.com'],
    google: ['generativelanguage.googleapis.com'],
    mistral: ['api.mistral.ai'],
    groq: ['api.groq.com'],
    cohere: ['api.cohere.com', 'api.cohere.ai'],
    deepseek: ['api.deepseek.com'],
    perplexity: ['api.perplexity.ai'],
    together: ['api.together.xyz'],
    openrouter: ['openrouter.ai'],
    'hugging-face': ['api-inference.huggingface.co', 'router.huggingface.co'],
    replicate: ['api.replicate.com'],
  },
  telemetry: {
    sentry: ['*.ingest.sentry.io', '*.ingest.us.sentry.io', '*.ingest.de.sentry.io'],
    datadog: ['*.datadoghq.com', '*.datadoghq.eu'],
    newrelic: ['log-api.newrelic.com', 'log-api.eu.newrelic.com', 'metric-api.newrelic.com', 'trace-api.newrelic.com'],
    honeycomb: ['api.honeycomb.io', 'api.eu1.honeycomb.io'],
  },
  recipient: {
    airtable: ['api.airtable.com'],
    amplitude: ['api.amplitude.com', 'api2.amplitude.com', 'api.eu.amplitude.com'],
    braze: ['*.braze.com', '*.braze.eu'],
    brevo: ['api.brevo.com', 'api.sendinblue.com'],
    customerio: ['track.customer.io', 'track-eu.customer.io', 'api.customer.io', 'cdp.customer.io'],
    discord: ['discord.com'],
    freshdesk: ['*.freshdesk.com'],
    'google-analytics': ['www.google-analytics.com', 'analytics.google.com'],
    hubspot: ['api.hubapi.com', 'api.hsforms.com'],
    intercom: ['api.intercom.io', 'api.eu.intercom.io', 'api.au.intercom.io'],
    klaviyo: ['a.klaviyo.com'],
    mailchimp: ['*.api.mailchimp.com', 'mandrillapp.com'],
    mailgun: ['api.mailgun.net', 'api.eu.mailgun.net'],
    meta: ['graph.facebook.com'],
    mixpanel: ['api.mixpanel.com', 'api-eu.mixpanel.com'],
    notion: ['api.notion.com'],
    onesignal: ['api.onesignal.com', 'onesignal.com'],
    pipedrive: ['api.pipedrive.com', '*.pipedrive.com'],
    postmark: ['api.postmarkapp.com'],
    posthog: ['*.posthog.com'],
    resend: ['api.resend.com'],
    salesforce: ['*.salesforce.com'],
    segment: ['api.segment.io', 'events.eu1.segmentapis.com'],
    sendgrid: ['api.sendgrid.com', 'api.eu.sendgrid.com'],
    slack: ['slack.com', 'hooks.slack.com'],
    stripe: ['api.stripe.com'],
    telegram: ['api.telegram.org'],
    twilio: ['*.twilio.com'],
    zapier: ['hooks.zapier.com'],
    zendesk: ['*.zendesk.com'],
  },
};

export function serviceAt(host: string): KnownService | undefined {
  for (const [channel, services] of Object.entries(hostsOfServices) as [Channel, Readonly<Record<string, readonly string[]>>][])
    for (const [processor, hosts] of Object.entries(services))
      if (hosts.some(pattern => matchesHost(pattern, host))) return { processor, channel };
  return undefined;
}

/** `*.acme.com` is every host below `acme.com`, and not `acme.com` itself. */
function matchesHost(pattern: string, host: string): boolean {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
}
