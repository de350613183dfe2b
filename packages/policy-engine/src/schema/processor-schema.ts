import { places, transferMechanism } from './place-shapes.ts';
import { categorySelector, idNames, oneOrMore, type Schema } from './shapes.ts';
import { date } from './time-shapes.ts';

const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';

const host: Schema = {
  pattern: `^(?:\\*\\.)?(?:${label}\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$`,
  'x-expected': 'a host such as `api.stripe.com`, or `*.stripe.com` for all below',
};

const packageName: Schema = {
  pattern: '^(?:@[a-z0-9~-][a-z0-9._~-]*/)?[a-z0-9~-][a-z0-9._~-]*$',
  'x-expected': 'the name of a package, such as `posthog-js`',
};

const processor: Schema = {
  type: 'object',
  required: ['categories', 'purposes', 'regions'],
  additionalProperties: false,
  properties: {
    packages: { ...oneOrMore(packageName), description: 'Packages of npm through which data reaches it.' },
    hosts: { ...oneOrMore(host), description: 'Hosts at which data reaches it.' },
    categories: { ...categorySelector, minItems: 0, description: 'Which data it may receive; `[]` is none.' },
    purposes: { ...oneOrMore(idNames), description: 'What for.' },
    regions: { ...places, description: 'Where it processes the data.' },
    agreement: { ...date, description: 'Day of the data processing agreement (GDPR art. 28.3).' },
    transfer: { ...transferMechanism, description: 'What lets data of other regions go there.' },
  },
};

export const processorsSchema: Schema = {
  type: 'object',
  maxProperties: 1_000,
  propertyNames: idNames,
  additionalProperties: processor,
  description: 'Who else receives data. Nobody who is not declared here may.',
};
