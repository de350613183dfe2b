import type { Circumstance, RequestScope } from '../difference.ts';
import { listed, patternsOf } from '../wording.ts';
import type { AnswerChange } from './duty-states.ts';

/** `support-agent may now read contact.email for support, when context.ticketId is present`. */
export function describeChange({ kind, detail }: AnswerChange, scope: ScopeInVocabulary, when: readonly Circumstance[]): string {
  const under = when.every(circumstance => circumstance.length === 0)
    ? ''
    : `, when ${when.map(one => one.map(({ text }) => text).join(' and ')).join('; or ')}`;
  const beside = detail === '' ? '' : `, ${detail}`;
  switch (kind) {
    case 'newly-allowed':
      return `${describeScope(scope, 'may now')}${beside}${under}`;
    case 'newly-denied':
      return `${describeScope(scope, 'may no longer')}${beside}${under}`;
    case 'weaker-obligation':
    case 'stronger-obligation':
      return `${describeScope(scope, 'may')}, but now with ${detail}${under}`;
  }
}

/** A scope, and all categories, so that many can be told by the subtree that they are. */
export interface ScopeInVocabulary {
  readonly scope: RequestScope;
  readonly all: readonly string[];
}

export function describeScope({ scope, all }: ScopeInVocabulary, verb = 'who may'): string {
  const { roles, actions, categories, purposes } = scope;
  const known = (categories ?? []).filter(category => category !== undefined);
  const rest = (categories ?? []).filter(category => category === undefined);
  const what = categories === undefined ? 'anything' : wordsOf([...patternsOf(known, all), ...rest], 'what is not known');
  const purpose = purposes === undefined ? 'any purpose' : wordsOf(purposes, 'a purpose that is not known');
  const action = actions === undefined ? 'do anything with' : wordsOf(actions, 'do what is not said with');
  return `${roles === undefined ? 'anyone' : wordsOf(roles, 'whose role is not known')} ${verb} ${action} ${what} for ${purpose}`;
}

function wordsOf(words: readonly (string | undefined)[], unknown: string): string {
  return listed(
    words.map(word => word ?? unknown),
    'or',
  );
}
