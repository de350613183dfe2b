import { place } from './place-shapes.ts';
import { freeText, idNames, idPattern, oneOrMore, type Schema } from './shapes.ts';
import { actions, channels, protections } from './terms.ts';
import { date } from './time-shapes.ts';

const word: Schema = { type: 'string', pattern: idPattern, 'x-expected': 'an id in lower case, such as `support-agent`' };

const time = 'T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,3})?)?Z';

export const moment: Schema = {
  type: 'string',
  pattern: `${String(date['pattern']).slice(0, -1)}(?:${time})?$`,
  'x-expected': 'a day such as 2026-01-15, or a UTC time such as 2026-01-15T09:00:00Z',
};

export const attributes: Schema = { type: 'object', description: 'What the policy declares as attributes, at its path.' };

const consent: Schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    purpose: { ...word, description: 'What the person was asked about.' },
    status: { type: 'string', enum: ['given', 'withdrawn', 'refused'], 'x-kind': 'status', description: 'What the person said.' },
    at: { ...moment, description: 'When.' },
    noticeVersion: { ...freeText, description: 'Version of the text that the person was shown.' },
    separate: { type: 'boolean', description: 'Given for this alone.' },
  },
};

export const actorKeys: Schema = {
  additionalProperties: false,
  properties: { id: { ...freeText, description: 'Who it is.' }, role: { ...word, description: 'A role of the policy.' } },
};

export const subjectKeys: Schema = {
  additionalProperties: false,
  properties: {
    kind: { ...word, description: 'A kind of person that the policy declares.' },
    region: { ...place, description: 'Where the person is.' },
    age: { type: 'number', description: 'In whole years.' },
    consents: { type: 'array', items: consent, description: 'What the person was asked, and said.' },
    signals: { type: 'object', description: 'What browsers and consent platforms said, such as `{ gpc: true }`.' },
    optOuts: { type: 'array', items: freeText, description: 'What the person objected to, such as `sale`.' },
  },
};

export const ask: Schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    actor: { type: ['string', 'object'], ...actorKeys, description: 'An actor of the fixtures, or one written out.' },
    action: { type: 'string', enum: actions, 'x-kind': 'action', description: 'What is done to the data.' },
    category: { ...oneOrMore(idNames), description: 'Which data; one with others below means all of them.' },
    subject: {
      type: ['string', 'object', 'array'],
      ...subjectKeys,
      items: { type: ['string', 'object'], ...subjectKeys },
      description: 'Whose data: a subject of the fixtures, one written out, or a list of them.',
    },
    purpose: { ...word, description: 'What for.' },
    recipient: { ...word, description: 'A processor of the policy.' },
    store: { ...word, description: 'A store of the policy.' },
    region: { ...place, description: 'Where the data goes, when neither store nor recipient says it.' },
    channel: { type: 'string', enum: channels, 'x-kind': 'channel', description: 'Where the data leaves the program.' },
    protections: { ...oneOrMore({ enum: protections, 'x-kind': 'protection' }), description: 'What has been done to the data.' },
    context: attributes,
  },
};
