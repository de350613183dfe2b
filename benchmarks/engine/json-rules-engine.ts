import { Engine, type ConditionProperties } from 'json-rules-engine';
import type { Contestant, Statement, Subject } from './question.ts';

export function jsonRulesEngine({ statements, questions }: Subject): Contestant {
  const engine = new Engine(
    statements.map(statement => ({ conditions: { all: conditionsOf(statement) }, event: { type: statement.effect } })),
  );
  return {
    name: 'json-rules-engine',
    answer: async index => {
      const { events } = await engine.run({ ...questions[index]! });
      return events.some(({ type }) => type === 'permit') && !events.some(({ type }) => type === 'forbid');
    },
  };
}

function conditionsOf({ role, action, category, purpose, leastAge, office }: Statement): ConditionProperties[] {
  const equal = (fact: string, value: string): ConditionProperties => ({ fact, operator: 'equal', value });
  return [
    equal('role', role),
    equal('action', action),
    equal('category', category),
    equal('purpose', purpose),
    ...(leastAge === undefined ? [] : [{ fact: 'age', operator: 'greaterThanInclusive', value: leastAge }]),
    ...(office === undefined ? [] : [equal('office', office)]),
  ];
}
