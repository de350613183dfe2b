/** Under which names code keeps what a policy wants in an audit record: `actor` is `userId` in one place and `performedBy` in another. */

const wordsOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    actor: [
      'actor',
      'user',
      'who',
      'by',
      'principal',
      'performer',
      'caller',
      'account',
      'author',
      'operator',
      'agent',
      'member',
      'staff',
      'admin',
      'client',
      'session',
      'viewer',
      'employee',
    ],
    action: ['action', 'event', 'operation', 'activity', 'type', 'verb', 'kind', 'method', 'name', 'what', 'op', 'code'],
    target: ['target', 'resource', 'entity', 'object', 'record', 'subject', 'item', 'document', 'path', 'url', 'on', 'row'],
    outcome: ['outcome', 'result', 'status', 'success', 'succeeded', 'ok', 'allowed', 'granted', 'denied', 'decision', 'failed', 'error'],
    requestid: ['request', 'correlation', 'trace', 'req', 'transaction'],
    at: ['at', 'time', 'timestamp', 'date', 'when', 'ts', 'datetime'],
    reason: ['reason', 'purpose', 'justification', 'why'],
    ip: ['ip', 'address', 'origin', 'remote'],
  }).map(([field, words]) => [field, new Set(words)]),
);

/** Other words that policies use for the same. */
const sameAs: ReadonlyMap<string, string> = new Map([
  ['time', 'at'],
  ['timestamp', 'at'],
  ['when', 'at'],
  ['date', 'at'],
  ['user', 'actor'],
  ['who', 'actor'],
  ['subject', 'target'],
  ['resource', 'target'],
  ['request', 'requestid'],
  ['correlationid', 'requestid'],
  ['traceid', 'requestid'],
  ['result', 'outcome'],
  ['status', 'outcome'],
  ['purpose', 'reason'],
]);

/** What the function that writes a record knows without being told. */
const ofItself: ReadonlySet<string> = new Set(['at', 'requestid']);

/** The wanted fields that no name stands for. */
export function missingFields(wanted: readonly string[], names: readonly string[], mayAddOwn: boolean): readonly string[] {
  return wanted.filter(field => !(mayAddOwn && ofItself.has(canonical(field))) && !names.some(name => standsFor(name, field)));
}

export const isActor = (name: string): boolean => standsFor(name, 'actor');

function standsFor(name: string, field: string): boolean {
  const words = splitWords(name);
  const wanted = canonical(field);
  if (plain(name) === plain(field) || words.some(word => wordsOf.get(wanted)?.has(word) === true)) return true;
  return wanted === 'target' && isReference(words);
}

/** `patientId`: the id of something that is neither the actor nor the request. */
function isReference(words: readonly string[]): boolean {
  const [last, ...others] = [...words].reverse();
  if (last === undefined || others.length === 0 || !/^(id|ids|ref|refs|key|uuid|number)$/.test(last)) return false;
  return !others.some(word => wordsOf.get('actor')?.has(word) === true || wordsOf.get('requestid')?.has(word) === true);
}

const canonical = (field: string): string => sameAs.get(plain(field)) ?? plain(field);

const plain = (name: string): string => name.replace(/[^A-Za-z0-9]/g, '').toLowerCase();

const splitWords = (name: string): readonly string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(word => word !== '');
