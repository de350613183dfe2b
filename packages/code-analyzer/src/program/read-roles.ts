import { channels, guardKinds, protections, type Channel, type GuardKind, type Protection } from '../facts.ts';
import type { CalleeRole } from './callee-roles.ts';
import { readSecureTag } from '../options/read-secure-tag.ts';
import type { Tag } from './compiler.ts';

/** What a tag says about a function; `undefined` for a tag that is no role, or whose words are not known. */
export function readRole(tag: Tag): CalleeRole | undefined {
  const words = tag.text.split(/\s+/).filter(word => word !== '');
  const [first = '', ...rest] = words;
  switch (tag.name) {
    case 'sink':
      return isChannel(first) ? readSink(first, rest) : undefined;
    case 'source':
      return first === '' ? undefined : { kind: 'source', origin: first };
    case 'protects':
      return readProtection(first, rest);
    case 'unprotects':
      return { kind: 'unprotects' };
    case 'passes':
      return readPassing(words);
    case 'audits':
      return { kind: 'audits', wrapper: first === 'wrapper' };
    case 'guards':
      return isGuardKind(first) ? { kind: 'guards', guard: first } : undefined;
    case 'transport':
      return readTransport(first, rest);
    case 'recipient':
      return first === '' ? undefined : { kind: 'recipient', processor: first };
    case 'secure':
      return readSecure(words);
    default:
      return undefined;
  }
}

/** `value -> return.data as declared` */
function readPassing(words: readonly string[]): CalleeRole {
  const arrow = words.includes('->') ? words.indexOf('->') : words.length;
  const [result = '', ...manner] = words.slice(arrow + 1);
  return {
    kind: 'passes',
    parameters: words.slice(0, arrow),
    to: result.split('.').slice(1),
    asDeclared: manner.join(' ') === 'as declared',
  };
}

function readSecure(words: readonly string[]): CalleeRole | undefined {
  const rule = readSecureTag(words);
  return rule && { kind: 'secure', rule };
}

const statusPrefix = 'status=';
const whenPrefix = 'when=';
const statementPrefix = 'statement=';
const backWord = 'back=yes';

function readSink(channel: Channel, words: readonly string[]): CalleeRole | undefined {
  const said = words.find(word => word.startsWith(statusPrefix));
  const condition = words.find(word => word.startsWith(whenPrefix));
  const statement = words.find(word => word.startsWith(statementPrefix));
  const parameters = words.filter(word => word !== said && word !== condition && word !== statement && word !== backWord);
  if (parameters.some(word => word.includes('='))) return undefined;
  const status = said?.slice(statusPrefix.length).split(',') ?? [];
  const role = {
    kind: 'sink',
    channel,
    parameters,
    status,
    ...(statement !== undefined && { statement: statement.slice(statementPrefix.length) }),
    ...(words.includes(backWord) && { back: true as const }),
  } as const;
  if (condition === undefined) return role;
  const [parameter = '', texts = ''] = condition.slice(whenPrefix.length).split(':');
  return { ...role, when: { parameter, texts: texts.toLowerCase().split(',') } };
}

/** Names of the tags that give a function a role. */
export const roleTags = [
  'sink',
  'source',
  'protects',
  'unprotects',
  'passes',
  'audits',
  'guards',
  'transport',
  'recipient',
  'secure',
] as const;

function readProtection(first: string, rest: readonly string[]): CalleeRole | undefined {
  if (first === 'weak') return { kind: 'weakly-protects', name: rest[0] ?? 'weak' };
  return isProtection(first) ? { kind: 'protects', protection: first } : undefined;
}

const protocols = new Set([
  'http',
  'https',
  'http2',
  'ws',
  'wss',
  'smtp',
  'smtps',
  'ftp',
  'postgresql',
  'mysql',
  'mongodb',
  'redis',
  'amqp',
  'mqtt',
  'ldap',
  'kafka',
  'nats',
]);

function readTransport(side: string, rest: readonly string[]): CalleeRole | undefined {
  if (side !== 'client' && side !== 'server') return undefined;
  const [first = '', ...others] = rest;
  const named = protocols.has(first);
  return { kind: 'transport', side, protocol: named ? first : '', parameters: named ? others : rest };
}

const isChannel = (word: string): word is Channel => channels.some(channel => channel === word);
const isGuardKind = (word: string): word is GuardKind => guardKinds.some(kind => kind === word);
const isProtection = (word: string): word is Protection => protections.some(protection => protection === word);
