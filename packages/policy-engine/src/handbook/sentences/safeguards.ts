import type { AuditSafeguard, CompiledPolicy, ProtectSafeguard, TransportSafeguard } from '../../compiled-policy.ts';
import { code, codes, joined, listed, phrase, sentence, type Phrase } from '../phrase.ts';
import { categoryWords } from './categories.ts';
import { durationWords } from './durations.ts';

export interface SafeguardSentence {
  readonly id: string;
  readonly text: Phrase;
}

/** All safeguards, each in a sentence, sorted by id. `touching`: only those that speak of one of these categories. */
export function safeguardSentences(policy: CompiledPolicy, touching?: ReadonlySet<string>): readonly SafeguardSentence[] {
  const { protect, transport, audit } = policy.safeguards;
  const isAbout = ({ categories }: { readonly categories: readonly string[] }): boolean =>
    touching === undefined || categories.some(id => touching.has(id));
  const sentences = [
    ...protect.filter(isAbout).map(one => ({ ...one, text: protectWords(one, policy) })),
    ...transport.map(one => ({ ...one, text: transportWords(one) })),
    ...audit.filter(isAbout).map(one => ({ ...one, text: auditWords(one, policy) })),
  ];
  return sentences
    .map(({ id, text, legal, message }) => ({ id, text: [...sentence(text), ...lawWords(legal), ...messageWords(message)] }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function protectWords({ channels, categories, accept }: ProtectSafeguard, policy: CompiledPolicy): Phrase {
  const data = categoryWords(categories, policy);
  const where = listed(
    channels.map(channel => [code(channel)]),
    'or',
  );
  if (accept.length === 0) return phrase`${data} never goes to ${where}`;
  return phrase`${data} goes to ${where} only if it is ${listed(
    accept.map(protection => [protection]),
    'or',
  )}`;
}

function transportWords({ tls, verifyCertificates, startTls, hsts, cookies }: TransportSafeguard): Phrase {
  const flags = [
    ...(cookies?.secure === true ? ['Secure'] : []),
    ...(cookies?.httpOnly === true ? ['HttpOnly'] : []),
    ...(cookies?.sameSite === undefined ? [] : [`SameSite=${cookies.sameSite}`]),
  ];
  const demands: readonly Phrase[] = [
    tls === undefined ? [] : [`connections use TLS ${tls} or later`],
    verifyCertificates === true ? ['certificates are verified'] : [],
    startTls === undefined ? [] : ['a connection that starts in clear is upgraded first'],
    hsts === undefined ? [] : [`browsers are told for at least ${durationWords(hsts)} to use encrypted connections only`],
    flags.length === 0 ? [] : phrase`cookies are ${listed(codes(flags))}`,
  ];
  return joined(demands, '; ');
}

function auditWords({ actions, categories, fields }: AuditSafeguard, policy: CompiledPolicy): Phrase {
  const what = listed(
    actions.map(action => [action]),
    'or',
  );
  const record = fields.length === 0 ? [] : phrase` with ${listed(codes(fields))}`;
  return phrase`to ${what} ${categoryWords(categories, policy, 'any')} leaves an audit record${record}`;
}

function lawWords(legal: readonly string[]): Phrase {
  return legal.length === 0 ? [] : phrase` (${listed(codes(legal))})`;
}

function messageWords(message: string | undefined): Phrase {
  return message === undefined ? [] : phrase` ${sentence([message.replace(/\.$/, '')])}`;
}
