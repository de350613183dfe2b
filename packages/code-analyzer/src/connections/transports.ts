import { serviceClients } from './service-clients.ts';
import type { Library } from './transport-library.ts';

/**
 * Calls that open a connection, by module and name. Models say the same with `@transport`; this list serves packages without a
 * model, whose calls are recognised by the module that they are imported from.
 */
export interface Transport {
  /** Scheme when the address has none: `http` for `http.get({ host })`. Absent when only a whole URL says anything. */
  readonly protocol?: string;
  /** Which argument is an address or an options object, which one holds more options. */
  readonly address: number;
  readonly options: number;
  /** Where it goes when nothing is said. */
  readonly host?: string;
}

const methods = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'] as const;

/** Module `(global)` is what the host offers without an import. */
const libraries: readonly Library[] = [
  {
    modules: ['(global)', 'undici', 'node-fetch', 'cross-fetch', 'isomorphic-fetch', 'node-fetch-native'],
    callees: ['fetch', 'default', 'request', 'stream'],
  },
  { modules: ['(global)'], callees: ['EventSource', 'WebSocket', 'sendBeacon'] },
  { modules: ['(global)'], callees: ['open'], address: 1 },
  { modules: ['axios'], callees: ['default', 'axios', 'request', 'create', ...methods] },
  {
    modules: ['got', 'ky', 'superagent', 'ofetch', 'request', 'request-promise', 'request-promise-native', 'phin', 'bent'],
    callees: ['default', 'got', 'ky', 'ofetch', '$fetch', 'request', 'create', 'extend', 'stream', 'raw', ...methods],
  },
  { modules: ['needle'], callees: ['default'], address: 1 },
  { modules: ['needle'], callees: [...methods] },
  { modules: ['http', 'node:http'], callees: ['get', 'request'], protocol: 'http' },
  { modules: ['https', 'node:https'], callees: ['get', 'request'], protocol: 'https' },
  { modules: ['http2', 'node:http2'], callees: ['connect'] },
  {
    modules: ['ws', 'isomorphic-ws', 'eventsource', 'reconnecting-websocket', 'socket.io-client'],
    callees: ['default', 'WebSocket', 'EventSource', 'ReconnectingWebSocket', 'io', 'connect'],
  },
  { modules: ['nodemailer'], callees: ['createTransport'], protocol: 'smtp' },
  {
    modules: ['pg', 'pg-pool', 'postgres', 'pg-promise', 'slonik'],
    callees: ['default', 'Pool', 'Client', 'postgres', 'createPool'],
    protocol: 'postgresql',
  },
  {
    modules: ['mysql', 'mysql2', 'mysql2/promise', 'mariadb', 'promise-mysql'],
    callees: ['createConnection', 'createPool', 'createPoolCluster'],
    protocol: 'mysql',
  },
  { modules: ['mongodb'], callees: ['MongoClient', 'connect'], protocol: 'mongodb' },
  { modules: ['mongoose'], callees: ['connect', 'createConnection', 'openUri'], protocol: 'mongodb' },
  { modules: ['redis', '@redis/client'], callees: ['createClient', 'createCluster'], protocol: 'redis' },
  { modules: ['ioredis'], callees: ['default', 'Redis', 'IORedis'], protocol: 'redis' },
  { modules: ['amqplib', 'amqplib/callback_api', 'amqp-connection-manager'], callees: ['connect'], protocol: 'amqp' },
  { modules: ['mqtt', 'async-mqtt'], callees: ['connect', 'connectAsync'], protocol: 'mqtt' },
  { modules: ['@prisma/client'], callees: ['PrismaClient'] },
  { modules: ['typeorm'], callees: ['DataSource', 'createConnection'] },
  { modules: ['sequelize', 'sequelize-typescript'], callees: ['Sequelize'] },
  { modules: ['knex'], callees: ['default', 'knex'] },
  { modules: ['basic-ftp', 'ftp', 'jsftp', 'promise-ftp'], callees: ['access', 'connect', 'default'], protocol: 'ftp' },
  { modules: ['ldapjs', 'ldapts'], callees: ['createClient', 'Client'], protocol: 'ldap' },
  { modules: ['telnet-client'], callees: ['connect'], protocol: 'telnet' },
  { modules: ['kafkajs'], callees: ['Kafka'], protocol: 'kafka' },
  { modules: ['@elastic/elasticsearch', '@opensearch-project/opensearch'], callees: ['Client'] },
  { modules: ['mssql', 'tedious'], callees: ['connect', 'ConnectionPool', 'Connection'], protocol: 'mssql' },
  { modules: ['bullmq'], callees: ['Queue', 'QueueEvents'], protocol: 'redis', address: 1 },
  { modules: ['bullmq'], callees: ['Worker'], protocol: 'redis', address: 2 },
  { modules: ['bullmq'], callees: ['FlowProducer'], protocol: 'redis' },
  { modules: ['undici'], callees: ['Pool', 'Client', 'BalancedPool'] },
];

/** Last names that are worth asking the compiler about; modules that are called themselves go by any name. */
export const transportNames: ReadonlySet<string> = new Set(
  libraries.flatMap(library => library.callees).filter(name => name !== 'default'),
);

/** A package that an organisation publishes under the name of a known one (`@acme/request`) is used like it. */
const ownName = (module: string): string => module.replace(/^@[^/]+\//, '');

export const isTransportModule = (module: string): boolean => isListed(module) || forks.has(ownName(module));

export function findTransport(module: string, name: string): Transport | undefined {
  const isMeant = ({ modules: names }: Library): boolean =>
    isAmong(names, module) || (forks.has(ownName(module)) && names.includes(ownName(module)));
  const library = [...libraries, ...serviceClients].find(candidate => isMeant(candidate) && candidate.callees.includes(name));
  if (!library) return undefined;
  const { protocol, address = 0, options = address + 1, host } = library;
  return { address, options, ...(protocol !== undefined && { protocol }), ...(host !== undefined && { host }) };
}

const isAmong = (names: readonly string[], module: string): boolean =>
  names.some(name => (name.endsWith('*') ? module.startsWith(name.slice(0, -1)) : name === module));

const modules: ReadonlySet<string> = new Set(libraries.flatMap(library => library.modules));
const isListed = (module: string): boolean => modules.has(module) || serviceClients.some(({ modules: names }) => isAmong(names, module));
/** Names of one purpose only. */
const forks: ReadonlySet<string> = new Set(['request', 'axios', 'got', 'ky', 'node-fetch', 'nodemailer']);
