/* Made by `npm run generate` from policies/vocabulary/channels.yaml. Do not edit. */

/** Where data can leave a program's memory. */
export const channels = [
  /** A log of the program. */
  'log',
  /** An error: its message, its cause, what is attached to it. */
  'error',
  /** Tracing, metrics, monitoring and reports of crashes. */
  'telemetry',
  /** The path or the query of a URL: histories, proxies and server logs keep them. */
  'url',
  /** A prompt to a language model. */
  'prompt',
  /** Storage of the browser or the device: localStorage, IndexedDB. */
  'client-storage',
  /** A cookie. */
  'cookie',
  /** The claims of a token, which whoever holds it can read. */
  'token',
  /** Any connection; transport safeguards speak of it. */
  'network',
  /** A database, whatever its kind. */
  'database',
  /** A file. */
  'file',
  /** Object storage, such as a bucket. */
  'object',
  /** A cache. */
  'cache',
  /** A queue, a topic or a stream. */
  'queue',
  /** A search index, one of vectors among them. */
  'search',
  /** A data warehouse. */
  'warehouse',
  /** A message to someone: e-mail, SMS, push. */
  'mail',
  /** The answer to a request. */
  'response',
  /** Another company: its SDK or its interface. */
  'recipient',
] as const;

/** What can be done to a value so that it tells less. */
export const protections = [
  /** With a key that the reader does not have. */
  'encrypted',
  /** Replaced by a token that only a vault can turn back. */
  'tokenized',
  /** Replaced by a keyed hash or another value that needs a key to be linked again. */
  'pseudonymized',
  /** Hashed without a key; short values can be guessed. */
  'hashed',
  /** Partly or wholly replaced by a constant. */
  'masked',
  /** Only counts, sums and the like of many people. */
  'aggregated',
  /** Nobody can be told from it any more. */
  'anonymized',
] as const;

/** Channels that an action moves data through; the others are the business of safeguards only. */
export const channelsOfActions = {
  disclose: ['response'],
  share: ['prompt', 'mail', 'recipient'],
  store: ['client-storage', 'cookie', 'token', 'database', 'file', 'object', 'cache', 'queue', 'search', 'warehouse'],
} as const;
