import { freeText, oneKeyOf, oneOrMore, type Schema } from './shapes.ts';

/** Path of an attribute: `subject.age`, `context.ticketId`. */
export const attributePath: Schema = {
  pattern: '^[a-z][A-Za-z0-9]*(?:[.-][A-Za-z0-9]+)*$',
  'x-expected': 'the path of an attribute, such as `subject.age`',
};

const value: Schema = { type: ['string', 'number', 'boolean'] };

/** Keys of the long form, one for each operator of the short one. */
const operatorKeys: Readonly<Record<string, Schema>> = {
  is: { type: 'string', enum: ['present'], 'x-kind': 'value', description: 'The attribute has a value: `path is present`.' },
  equals: { ...value, description: 'The same: `==`.' },
  notEquals: { ...value, description: 'Another: `!=`.' },
  in: { ...oneOrMore({}), type: ['string', 'array'], items: value, description: 'One of these, or of a named set; of a place: within.' },
  has: { type: 'string', description: 'The set holds this word.' },
  lessThan: { ...value, description: 'Less, or earlier: `<`.' },
  atMost: { ...value, description: 'Less or the same: `<=`.' },
  moreThan: { ...value, description: 'More, or later: `>`.' },
  atLeast: { ...value, description: 'More or the same: `>=`.' },
};

const nested: Schema = { $ref: '#/$defs/condition' };

/** A condition, and conditions within it: schemas that use `conditions` hold this as `$defs.condition`. */
export const conditionSchema: Schema = {
  type: ['string', 'object'],
  minLength: 1,
  description: '`path operator value`, the same as a block, or `all`, `any` or `not` of conditions.',
  if: { type: 'object' },
  then: oneKeyOf('path', 'all', 'any', 'not'),
  allOf: [{ if: { type: 'object', required: ['path'] }, then: oneKeyOf(...Object.keys(operatorKeys)) }],
  additionalProperties: false,
  properties: {
    all: { type: 'array', minItems: 1, items: nested, description: 'All of these hold.' },
    any: { type: 'array', minItems: 1, items: nested, description: 'One of these holds.' },
    not: { ...nested, description: 'This does not hold.' },
    path: { type: 'string', ...attributePath, description: 'An attribute of `vocabulary.attributes`, or a built-in one.' },
    ...operatorKeys,
  },
};

/** A list of conditions. */
export function conditions(description: string): Schema {
  return { type: 'array', minItems: 1, items: nested, description };
}

export const attributeSchema: Schema = {
  type: ['string', 'object'],
  if: { type: 'string' },
  then: { enum: ['string', 'number', 'boolean', 'date', 'place'], 'x-kind': 'type' },
  else: oneKeyOf('order', 'enum', 'set'),
  additionalProperties: false,
  properties: {
    order: { type: 'array', minItems: 2, uniqueItems: true, items: freeText, description: 'Words from least to most.' },
    enum: { type: 'array', minItems: 1, uniqueItems: true, items: freeText, description: 'Words of which it is one.' },
    set: {
      type: ['string', 'array'],
      if: { type: 'string' },
      then: { enum: ['string'], 'x-kind': 'type' },
      minItems: 1,
      uniqueItems: true,
      items: freeText,
      description: 'A set of these words; `string`: of any text.',
    },
  },
  description: 'A type: `string`, `number`, `boolean`, `date`, `place`, an `order` or `enum` of words, or a `set`.',
};
