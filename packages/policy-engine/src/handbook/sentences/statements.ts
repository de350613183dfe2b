import type {
  AuditLevel,
  CompiledConsent,
  CompiledMinimize,
  CompiledPolicy,
  CompiledStatement,
  CompiledTransform,
  Mask,
} from '../../compiled-policy.ts';
import { code, codes, joined, listed, phrase, sentence, type Phrase } from '../phrase.ts';
import { categoryWords } from './categories.ts';
import { conditionWords } from './conditions.ts';
import { durationWords } from './durations.ts';

/** A statement in sentences: what it says first, then what comes with it. */
export function statementSentences(statement: CompiledStatement, policy: CompiledPolicy): readonly Phrase[] {
  const consent = statement.consent === undefined ? [] : [consentWords(statement.consent)];
  const minimize = statement.minimize === undefined ? [] : minimizeWords(statement.minimize, policy);
  const transform = statement.transform === undefined ? [] : transformWords(statement.transform, policy);
  return [
    joined([scopeWords(statement, policy), limitsOf(statement, policy)], ', '),
    ...reasonsOf(statement),
    ...consent,
    ...minimize,
    ...transform,
    ...auditWords(statement.audit),
  ].map(sentence);
}

function scopeWords({ effect, actors, actions, categories, purposes }: CompiledStatement, policy: CompiledPolicy): Phrase {
  const isPermit = effect === 'permit';
  const who = actors === undefined ? [isPermit ? 'anyone' : 'nobody'] : listed(codes(actors), 'or');
  const may = !isPermit && actors !== undefined ? 'must not' : 'may';
  const what =
    actions === undefined
      ? ['do anything with']
      : listed(
          actions.map(action => [action]),
          'or',
        );
  const why = purposes === undefined ? ['for any purpose'] : phrase`for ${listed(codes(purposes), 'or')}`;
  return phrase`${who} ${may} ${what} ${categoryWords(categories, policy, isPermit ? 'all' : 'any')} ${why}`;
}

function limitsOf({ effect, when = [], unless = [] }: CompiledStatement, policy: CompiledPolicy): Phrase {
  const only = effect === 'permit' ? 'only if' : 'if';
  const holds = when.length === 0 ? [] : phrase`${only} ${conditionWords(when, 'and', policy)}`;
  const breaks = unless.length === 0 ? [] : phrase`unless ${conditionWords(unless, 'or', policy)}`;
  return joined([holds, breaks], ', and ');
}

function reasonsOf({ basis, legal, message }: CompiledStatement): readonly Phrase[] {
  const clauses = listed(codes(legal));
  const basisWords =
    basis === undefined ? [] : [phrase`the legal basis is ${basis.replaceAll('-', ' ')}${legal.length === 0 ? [] : phrase` (${clauses})`}`];
  const lawWords = basis === undefined && legal.length > 0 ? [phrase`it rests on ${clauses}`] : [];
  return [...basisWords, ...lawWords, ...(message === undefined ? [] : [phrase`the reason given is: ${message.replace(/\.$/, '')}`])];
}

const noticeBounds = { eq: '', lt: 'before ', le: 'up to ', gt: 'after ', ge: 'since ' } as const;

function consentWords({ noticeVersion, maxAge, separate }: CompiledConsent): Phrase {
  const notice =
    noticeVersion === undefined ? [] : phrase`to a notice of version ${noticeBounds[noticeVersion.operator]}${code(noticeVersion.version)}`;
  const age = maxAge === undefined ? [] : phrase`given within the last ${durationWords(maxAge)}`;
  const alone = separate === true ? ['given for this alone'] : [];
  return joined([['the person must have consented to the purpose'], notice, age, alone], ', ');
}

const maskWords: Readonly<Record<Mask, string>> = {
  clear: 'in full',
  last4: 'by its last four characters',
  first1: 'by its first character',
  year: 'by the year',
  full: 'masked entirely',
  drop: 'not at all',
};

function minimizeWords({ fields, mask, unless }: CompiledMinimize, policy: CompiledPolicy): readonly Phrase[] {
  const exception = exceptionWords(unless, policy);
  const masks = Object.entries(mask).map(([category, how]) => phrase`${code(category)} is shown ${maskWords[how]}`);
  const shown = fields === undefined ? [] : [phrase`only ${categoryWords(fields, policy)} may be seen${exception}`];
  return [...shown, ...(masks.length === 0 ? [] : [phrase`${listed(masks)}${exception}`])];
}

function transformWords({ pseudonymize, aggregate, unless }: CompiledTransform, policy: CompiledPolicy): readonly Phrase[] {
  const exception = exceptionWords(unless, policy);
  const pseudonyms = pseudonymize.length === 0 ? [] : [phrase`a pseudonym stands for ${listed(codes(pseudonymize))}${exception}`];
  const groups = aggregate === undefined ? [] : [phrase`no result speaks of fewer than ${aggregate} people${exception}`];
  return [...pseudonyms, ...groups];
}

function exceptionWords(unless: CompiledMinimize['unless'], policy: CompiledPolicy): Phrase {
  return unless === undefined || unless.length === 0 ? [] : phrase`, unless ${conditionWords(unless, 'or', policy)}`;
}

function auditWords(audit: AuditLevel | undefined): readonly Phrase[] {
  if (audit === 'basic') return [['every use is recorded: who, what and when']];
  return audit === 'full' ? [['every use is recorded in full']] : [];
}
