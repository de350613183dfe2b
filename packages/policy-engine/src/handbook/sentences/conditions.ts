import type { CompiledPolicy } from '../../compiled-policy.ts';
import type { Clause, Condition, ConditionValue } from '../../condition.ts';
import { code, listed, phrase, type Phrase } from '../phrase.ts';

/** What a condition asks, where a few words say it better than its path. */
const nouns: Readonly<Record<string, string>> = {
  'actor.id': 'whoever acts',
  'actor.role': 'the role of whoever acts',
  action: 'the action',
  channel: 'the channel',
  purpose: 'the purpose',
  recipient: 'the recipient',
  region: 'the destination',
  store: 'the store',
  'subject.age': 'the age of the person',
  'subject.id': 'the person',
  'subject.kind': 'the kind of person',
  'subject.optOuts': 'what the person objected to',
  'subject.region': 'the region of the person',
};

/** `the age of the person is below 16, or …`. */
export function conditionWords(conditions: readonly Condition[], conjunction: 'and' | 'or', policy: CompiledPolicy): Phrase {
  const words = conditions.map(condition => oneCondition(condition, conditions.length > 1, policy));
  return listed(words, conjunction);
}

function oneCondition(condition: Condition, isAmongOthers: boolean, policy: CompiledPolicy): Phrase {
  switch (condition.kind) {
    case 'clause':
      return clauseWords(condition, policy);
    case 'not':
      return phrase`it is not so that ${oneCondition(condition.of, true, policy)}`;
    case 'all':
    case 'any': {
      const words = conditionWords(condition.of, condition.kind === 'all' ? 'and' : 'or', policy);
      return isAmongOthers && condition.of.length > 1 ? phrase`(${words})` : words;
    }
  }
}

function clauseWords(clause: Clause, policy: CompiledPolicy): Phrase {
  const noun = Object.hasOwn(nouns, clause.path) ? phrase`${nouns[clause.path] ?? ''}` : [code(clause.path)];
  const kind = policy.attributes.find(({ path }) => path === clause.path)?.type.kind ?? 'string';
  const value = clause.value === undefined ? [] : [valueWords(clause.value)];
  switch (clause.operator) {
    case 'present':
      return phrase`${noun} is given`;
    case 'eq':
      return phrase`${noun} is ${value}`;
    case 'ne':
      return phrase`${noun} is not ${value}`;
    case 'has':
      return phrase`${noun} includes ${value}`;
    case 'in': {
      const members = listed(
        (clause.values ?? []).map(member => [valueWords(member)]),
        'or',
      );
      return kind === 'place' ? phrase`${noun} lies in ${members}` : phrase`${noun} is ${members}`;
    }
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
      return phrase`${noun} is ${comparisons[clause.operator][kind === 'date' ? 'date' : 'other']} ${value}`;
  }
}

const comparisons: Readonly<Record<'lt' | 'le' | 'gt' | 'ge', { readonly date: string; readonly other: string }>> = {
  lt: { date: 'before', other: 'below' },
  le: { date: 'at the latest', other: 'at most' },
  gt: { date: 'after', other: 'above' },
  ge: { date: 'at the earliest', other: 'at least' },
};

function valueWords(value: ConditionValue): Phrase[number] {
  return typeof value === 'string' ? code(value) : String(value);
}
