import { actions, channels, protections, severities } from './terms.ts';
import { categorySelector, freeText, id, lawRefs, oneKeyOf, oneOrMore, type Schema } from './shapes.ts';
import { duration } from './time-shapes.ts';

const protect: Schema = {
  type: 'object',
  required: ['channel', 'category', 'accept'],
  additionalProperties: false,
  properties: {
    channel: { ...oneOrMore({ enum: channels, 'x-kind': 'channel' }), description: 'Where the data must not go unprotected.' },
    category: { ...categorySelector, description: 'Which data.' },
    accept: {
      type: 'array',
      items: { type: 'string', enum: protections, 'x-kind': 'protection' },
      description: 'Protections of which one suffices. An empty list means never.',
    },
  },
};

const transport: Schema = {
  type: 'object',
  minProperties: 1,
  additionalProperties: false,
  properties: {
    tls: { type: 'string', enum: ['1.2', '1.3'], 'x-kind': 'TLS version', description: 'The lowest version that is good enough.' },
    verifyCertificates: { type: 'boolean', description: 'Certificates must be verified.' },
    startTls: {
      type: 'string',
      enum: ['required'],
      'x-kind': 'value',
      description: 'A connection that starts in clear must be upgraded before data is sent.',
    },
    hsts: { ...duration, description: 'The shortest `max-age` of Strict-Transport-Security (RFC 6797).' },
    cookies: {
      type: 'object',
      minProperties: 1,
      additionalProperties: false,
      properties: {
        secure: { type: 'boolean', description: 'Sent over TLS only.' },
        httpOnly: { type: 'boolean', description: 'Out of reach of scripts.' },
        sameSite: { type: 'string', enum: ['lax', 'strict'], 'x-kind': 'value', description: 'The weakest that is good enough.' },
      },
      description: 'Flags that cookies must have.',
    },
  },
};

const audit: Schema = {
  type: 'object',
  required: ['action', 'category'],
  additionalProperties: false,
  properties: {
    action: { ...oneOrMore({ enum: actions, 'x-kind': 'action' }), description: 'What must leave a record.' },
    category: { ...categorySelector, description: 'Which data.' },
    fields: {
      type: 'array',
      items: { type: 'string', pattern: '^[a-z][A-Za-z0-9]*$', 'x-expected': 'the name of a field, such as `requestId`' },
      description: 'Fields that the record must have.',
    },
  },
};

const safeguard: Schema = {
  type: 'object',
  required: ['id'],
  ...oneKeyOf('protect', 'transport', 'audit'),
  additionalProperties: false,
  properties: {
    id,
    protect: { ...protect, description: 'Data that reaches a channel must be protected.' },
    transport: { ...transport, description: 'Connections must be encrypted.' },
    audit: { ...audit, description: 'Access must leave an audit record.' },
    legal: { ...lawRefs, description: 'Clauses that the safeguard rests on.' },
    message: { ...freeText, description: 'Shown with findings.' },
    severity: { type: 'string', enum: severities, 'x-kind': 'severity', description: 'How a finding against this safeguard counts.' },
    overridable: {
      type: 'array',
      items: { type: 'string', enum: ['severity', 'message'], 'x-kind': 'field' },
      description: 'What a policy that extends this one may change.',
    },
  },
};

export const safeguardsSchema: Schema = {
  type: 'array',
  maxItems: 20_000,
  items: safeguard,
  description: 'What must hold wherever code moves data. Every matching safeguard must hold; no permit overrides one.',
};
