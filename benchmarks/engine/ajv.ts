import { Ajv } from 'ajv';
import type { Contestant, Statement, Subject } from './question.ts';

/** A schema for each statement: one of the permits must fit, and none of the forbids. */
export function ajv({ statements, questions }: Subject): Contestant {
  const schemasOf = (effect: Statement['effect']): readonly object[] => statements.filter(one => one.effect === effect).map(schemaOf);
  const validate = new Ajv({ strict: false }).compile({ allOf: [{ not: { anyOf: schemasOf('forbid') } }, { anyOf: schemasOf('permit') }] });
  return { name: 'ajv', answer: index => validate(questions[index]!) };
}

function schemaOf({ role, action, category, purpose, leastAge, office }: Statement): object {
  return {
    required: ['role', 'action', 'category', 'purpose', 'age', 'office'],
    properties: {
      role: { const: role },
      action: { const: action },
      category: { const: category },
      purpose: { const: purpose },
      ...(leastAge === undefined ? {} : { age: { minimum: leastAge } }),
      ...(office === undefined ? {} : { office: { const: office } }),
    },
  };
}
