import { attributePath, conditions } from './condition-schema.ts';
import { categoryPattern, categorySelector, freeText, id, idNames, lawRefs, oneKeyOf, oneOrMore, type Schema } from './shapes.ts';
import { actions, legalBases, overridable, severities } from './terms.ts';
import { duration } from './time-shapes.ts';

/** Weakest first. */
export const masks = ['clear', 'last4', 'first1', 'year', 'full', 'drop'] as const;

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
  description: 'Why the law allows it, or does not.',
  properties: {
    basis: { type: 'string', enum: legalBases, 'x-kind': 'legal basis', description: 'Legal basis in the terms of GDPR art. 6.' },
    refs: { ...lawRefs, description: 'Clauses that the statement rests on.' },
  },
};

const consent: Schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    noticeVersion: {
      type: 'string',
      pattern: '^(?:[<>]=?|==)? ?[0-9A-Za-z][0-9A-Za-z.-]*$',
      'x-expected': 'a version such as `2026-03`, or a bound such as `">=2026-03"`',
      description: 'Version of the notice that the person was shown: one version, or a bound.',
    },
    maxAge: { ...duration, description: 'How long consent holds after it was given.' },
    separate: { type: 'boolean', description: 'Consent given together with other terms does not count (PIPL art. 39).' },
  },
};

const minimize: Schema = {
  type: 'object',
  minProperties: 1,
  additionalProperties: false,
  properties: {
    fields: { ...categorySelector, description: 'Categories that remain; without it all that the permit covers.' },
    mask: {
      type: 'object',
      minProperties: 1,
      propertyNames: categoryPattern,
      additionalProperties: { type: 'string', enum: masks, 'x-kind': 'mask' },
      description: 'Category, or subtree, to mask. Of several keys for a category the most specific holds.',
    },
    unless: conditions('Not owed if one of these holds for certain.'),
  },
};

const transform: Schema = {
  type: 'object',
  minProperties: 1,
  additionalProperties: false,
  properties: {
    pseudonymize: {
      ...oneOrMore({
        pattern: `${String(categoryPattern['pattern'])}|${String(attributePath['pattern'])}`,
        'x-expected': 'a category such as `contact.email`, or a field such as `subject.id`',
      }),
      description: 'Categories, and fields such as `subject.id`, that are replaced by a pseudonym.',
    },
    aggregate: { type: 'integer', minimum: 2, description: 'Smallest number of people that a result may speak of.' },
    unless: conditions('Not owed if one of these holds for certain.'),
  },
};

/** A forbid denies: nothing is owed after it, and no consent lifts it. */
const onlyBesidePermit: Schema = {
  if: { required: ['forbid'], not: { required: ['permit'] } },
  then: { properties: { consent: false, minimize: false, transform: false, audit: false } },
};

const statement: Schema = {
  type: 'object',
  required: ['id'],
  ...oneKeyOf('permit', 'forbid'),
  ...onlyBesidePermit,
  additionalProperties: false,
  properties: {
    id,
    permit: { ...scope, description: 'Allows what matches, unless a forbid matches too.' },
    forbid: { ...scope, description: 'Denies what matches, whatever is permitted.' },
    legal,
    when: conditions('All of these must hold.'),
    unless: conditions('None of these may hold.'),
    consent: { ...consent, description: 'The permit matches only with consent to the purpose of the request (GDPR art. 7).' },
    minimize: { ...minimize, description: 'The fields that a permit leaves, and their masks.' },
    transform: { ...transform, description: 'What must be done to the data first.' },
    audit: {
      type: 'string',
      enum: ['none', 'basic', 'full'],
      'x-kind': 'audit level',
      description: 'The audit record that an allowed request owes.',
    },
    message: { ...freeText, description: 'Why, for the people who are refused.' },
    severity: { type: 'string', enum: severities, 'x-kind': 'severity', description: 'How a finding against this statement counts.' },
    overridable: {
      type: 'array',
      items: { type: 'string', enum: overridable, 'x-kind': 'field' },
      description: 'What a policy that extends this one may change.',
    },
  },
};

export const statementsSchema: Schema = {
  type: 'array',
  maxItems: 20_000,
  items: statement,
  description: 'May this actor do that to this data for that purpose? Nothing permits: denied. A forbid beats every permit.',
};
