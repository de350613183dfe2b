import { actions, legalBases } from './terms.ts';
import { categorySelector, freeText, id, idNames, lawRefs, notYetSupported, oneKeyOf, oneOrMore, type Schema } from './shapes.ts';

const deniesMeanwhile = 'until it is decided, a permit with it never allows and a forbid with it always applies';

const scope: Schema = {
  type: 'object',
  minProperties: 1,
  additionalProperties: false,
  properties: {
    actor: { ...oneOrMore(idNames), description: 'Roles; a role that includes one of them counts.' },
    action: { ...oneOrMore({ enum: actions, 'x-kind': 'action' }), description: 'What is done to the data.' },
    category: { ...categorySelector, description: 'Which data.' },
    purpose: { ...oneOrMore(idNames), description: 'What for.' },
  },
};

const legal: Schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    basis: { type: 'string', enum: legalBases, 'x-kind': 'legal basis', description: 'Legal basis in the terms of GDPR art. 6.' },
    refs: { ...lawRefs, description: 'Clauses that the statement rests on.' },
  },
};

const statement: Schema = {
  type: 'object',
  required: ['id'],
  ...oneKeyOf('permit', 'forbid'),
  additionalProperties: false,
  properties: {
    id,
    permit: { ...scope, description: 'Allows what matches, unless a forbid matches too.' },
    forbid: { ...scope, description: 'Denies what matches, whatever is permitted.' },
    legal,
    message: { ...freeText, description: 'Why, for the people who are refused.' },
    audit: {
      type: 'string',
      enum: ['none', 'basic', 'full'],
      'x-kind': 'audit level',
      description: 'The audit record that an allowed request owes.',
    },
    when: notYetSupported('Conditions that must hold.', deniesMeanwhile),
    unless: notYetSupported('Conditions that must not hold.', deniesMeanwhile),
    consent: notYetSupported('The consent that a permit needs.', deniesMeanwhile),
    minimize: notYetSupported('The fields that a permit leaves, and their masks.', deniesMeanwhile),
    transform: notYetSupported('What must be done to the data first.', deniesMeanwhile),
    severity: notYetSupported('How a finding against this statement counts.', 'each rule keeps its own severity'),
    overridable: notYetSupported('What a policy that extends this one may change.', 'nothing may be changed'),
  },
};

export const statementsSchema: Schema = {
  type: 'array',
  maxItems: 20_000,
  items: statement,
  description: 'May this actor do that to this data for that purpose? Nothing permits: denied. A forbid beats every permit.',
};
