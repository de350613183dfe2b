/** Pieces that the schemas share. `x-expected` says in words what a pattern wants; `x-not-yet-supported` says what happens instead. */

/** JSON Schema 2020-12 with the two annotations above. */
export interface Schema {
  readonly 'x-expected'?: string;
  /** What a list of allowed values holds: `channel`. */
  readonly 'x-kind'?: string;
  readonly 'x-not-yet-supported'?: string;
  readonly [keyword: string]: unknown;
}

const segment = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';

export const idPattern = `^${segment}(?:\\.${segment})*$`;

/** Keys of a block that declares ids. */
export const idNames: Schema = { pattern: idPattern, 'x-expected': 'an id in lower case, such as `contact.email`' };

export const id: Schema = { type: 'string', ...idNames, description: 'What it is called, once among the policy and all that it extends.' };

export const freeText: Schema = { type: 'string', minLength: 1 };

export const stringList: Schema = { type: 'array', items: freeText };

/** One text, or a list of them. */
export function oneOrMore(text: Schema): Schema {
  return { type: ['string', 'array'], if: { type: 'string' }, then: text, minItems: 1, items: { type: 'string', ...text } };
}

/** Exactly one of these keys. */
export function oneKeyOf(...keys: readonly string[]): Schema {
  return { oneOf: keys.map(key => ({ required: [key] })) };
}

/** At least one of these keys. */
export function someKeyOf(...keys: readonly string[]): Schema {
  return { anyOf: keys.map(key => ({ required: [key] })) };
}

export const categoryPattern: Schema = {
  pattern: `^(?:\\*\\*|${segment}(?:\\.${segment})*(?:\\.\\*\\*)?)$`,
  'x-expected': 'a category such as `contact.email`, a subtree such as `contact.**`, or `**`',
};

export const sensitivities = ['personal', 'sensitive', 'special'] as const;

/** Which categories: ids, subtrees, or all of a sensitivity. */
export const categorySelector: Schema = {
  ...oneOrMore(categoryPattern),
  type: ['string', 'array', 'object'],
  properties: {
    sensitivity: {
      ...oneOrMore({ enum: sensitivities, 'x-kind': 'sensitivity' }),
      description: 'All categories of these sensitivities, credentials excepted.',
    },
  },
  required: ['sensitivity'],
  additionalProperties: false,
};

export const lawRefs: Schema = {
  type: 'array',
  items: { type: 'string', pattern: '^[A-Z][A-Za-z0-9-]*(?:\\.[A-Za-z0-9-]+)*$', 'x-expected': 'a reference such as `GDPR.5.1.c`' },
};

/** A part of the complete language that this version reads over. `meanwhile` says what happens instead. */
export function notYetSupported(description: string, meanwhile: string): Schema {
  return { description, 'x-not-yet-supported': meanwhile };
}
