/**
 * Is the connection encrypted? "clear" only where the documentation of protocol or library leaves no doubt:
 *
 * - By scheme: `http`, `ws`, `ftp`, `redis`, `amqp`, `mqtt`, `ldap` are clear, their forms with `s` are TLS.
 * - MongoDB drivers use TLS only with `tls=true` (or `ssl=true`), and with `mongodb+srv:` unless `tls=false`.
 * - mysql2 and mysql upgrade to TLS only when `ssl` is given.
 * - node-postgres uses TLS with `ssl` or `sslmode`, else as PGSSLMODE says: unknown. libpq and Prisma's engines prefer TLS and
 *   fall back: opportunistic.
 * - nodemailer upgrades by STARTTLS when the server offers it: opportunistic, unless `requireTLS` or `ignoreTLS`. Port 465 is TLS.
 */
import { syntax as ts, type Node } from '../program/compiler.ts';
import type { Connection } from '../facts.ts';
import type { ConstantResolver } from '../constants/constant-resolver.ts';
import { isText, type Constant } from '../constants/constant.ts';
import { memberAt, type Endpoint } from './endpoint.ts';
import type { TransportCall } from './transport-calls.ts';

export interface Judgement {
  readonly encryption: Connection['encryption'];
  readonly because: string;
  /** What decides, where it is an option. */
  readonly at?: Node;
}

const clearSchemes: ReadonlySet<string> = new Set([
  'http',
  'ws',
  'ftp',
  'redis',
  'amqp',
  'mqtt',
  'tcp',
  'ldap',
  'stomp',
  'nats',
  'telnet',
  'kafka',
  'bolt',
  'neo4j',
  'cassandra',
  'imap',
  'couchbase',
]);
const tlsSchemes: ReadonlySet<string> = new Set([
  'https',
  'wss',
  'ftps',
  'rediss',
  'amqps',
  'mqtts',
  'ssl',
  'tls',
  'ldaps',
  'smtps',
  'sftp',
  'ssh',
  'bolt+s',
  'neo4j+s',
  'imaps',
  'couchbases',
]);

export function judge(endpoint: Endpoint, protocol: string, { call, library }: TransportCall, resolver: ConstantResolver): Judgement {
  const question: Question = { endpoint, call, library, resolver };
  switch (protocol) {
    case 'smtp':
      return judgeMail(question);
    case 'mongodb':
      return tlsOption(question, ['tls', 'ssl']) ?? absent(question, 'no `tls=true`');
    case 'mongodb+srv':
      return tlsOption(question, ['tls', 'ssl']) ?? { encryption: 'tls', because: 'scheme `mongodb+srv:`' };
    case 'mysql':
    case 'mariadb':
      return tlsOption(question, ['ssl', 'sslaccept']) ?? judgeMysql(question);
    case 'postgres':
    case 'postgresql':
      return judgePostgres(question);
    case 'mssql':
      return tlsOption(question, ['encrypt']) ?? { encryption: 'unknown', because: 'the driver decides' };
    case 'nats':
      return tlsOption(question, ['tls']) ?? { encryption: 'opportunistic', because: 'no `tls`: the server decides' };
    case 'imap':
      return judgeImap(question);
    case 'https':
      return (endpoint.url ? undefined : tlsOption(question, switchesOfHttps)) ?? judgeScheme(question, protocol);
    case 'grpc':
      return { encryption: 'clear', because: '`createInsecure()`' };
    default:
      return judgeScheme(question, protocol);
  }
}

interface Question {
  readonly endpoint: Endpoint;
  readonly call: Node;
  readonly library: string;
  readonly resolver: ConstantResolver;
}

/** Options that make a connection of a clear protocol a TLS one: `new Redis({ tls: {} })`, `amqp` with a custom socket. */
const tlsOptions: readonly string[] = ['tls', 'ssl', 'secure', 'tlsOptions', 'sslOptions', 'encrypted', 'protocol'];

/** How clients that speak HTTPS unless told otherwise are told so: those of AWS, MinIO. */
const switchesOfHttps: readonly string[] = ['sslEnabled', 'useSSL', 'tls'];

function judgeScheme(question: Question, protocol: string): Judgement {
  const { url } = question.endpoint;
  if (tlsSchemes.has(protocol)) return { encryption: 'tls', because: `scheme \`${protocol}:\`` };
  if (!clearSchemes.has(protocol)) return { encryption: 'unknown', because: `scheme \`${protocol}:\`` };
  const isWeb = protocol === 'http' || protocol === 'ws';
  const decided = isWeb ? protocolOption(question) : tlsOption(question, tlsOptions);
  if (decided && (decided.encryption !== 'clear' || !url)) return decided;
  if (protocol === 'ldap' && startsTls(question)) return { encryption: 'unknown', because: 'StartTLS is asked for' };
  return url
    ? { encryption: 'clear', because: `scheme \`${protocol}:\`` }
    : absent(question, isWeb ? `module \`${question.library}\`` : `no \`${protocol === 'kafka' ? 'ssl' : 'tls'}\` option`);
}

/** `await client.startTLS(…)`: which client it is called on is not asked. */
function startsTls({ call }: Question): boolean {
  return /\.start_?tls\(/i.test(call.getSourceFile().text);
}

/** `http.request({ protocol: 'https:' })` */
function protocolOption({ endpoint, resolver }: Question): Judgement | undefined {
  if (endpoint.url) return undefined;
  for (const value of endpoint.options.flatMap(option => resolver.memberOf(option, 'protocol'))) {
    if (!isText(value)) continue;
    const [part] = value.value.parts;
    if (part?.known)
      return { encryption: part.text.startsWith('https') ? 'tls' : 'clear', because: `\`protocol: '${part.text}'\``, at: part.node };
  }
  return undefined;
}

/** What an option that turns TLS on says, in the URL's query or in an options object; `undefined` when it is not there. */
function tlsOption(question: Question, names: readonly string[]): Judgement | undefined {
  const { endpoint, resolver } = question;
  for (const name of names) {
    const queried = endpoint.url?.query.get(name);
    if (queried !== undefined)
      return /^(false|0|off|disabled?)$/i.test(queried)
        ? { encryption: 'clear', because: `\`${name}=${queried}\`` }
        : { encryption: 'tls', because: `\`${name}=${queried}\`` };
  }
  const found = endpoint.options.flatMap(option =>
    names.flatMap(name => optionPaths(name).map(path => ({ name, values: memberAt(option, path, resolver) }))),
  );
  return found.map(({ name, values }) => judgeOption(name, values)).find(judgement => judgement !== undefined);
}

const optionPaths = (name: string): readonly (readonly string[])[] => [
  [name],
  ['socket', name],
  ['redisOptions', name],
  ['connection', name],
  ['extra', name],
  ['options', name],
  ['dialectOptions', name],
];

function judgeOption(name: string, values: readonly Constant[]): Judgement | undefined {
  const inProduction = values.filter(value => !value.developmentOnly && value.value.kind !== 'nothing');
  const judged = inProduction.map(({ value }): Judgement => {
    if (value.kind === 'flag') return { encryption: value.value ? 'tls' : 'clear', because: `\`${name}: ${value.value}\``, at: value.at };
    const [part] = value.kind === 'text' ? value.parts : [];
    if (part?.known && /(^|_)off$/i.test(part.text)) return { encryption: 'clear', because: `\`${name}: '${part.text}'\``, at: part.node };
    return value.kind === 'object' || value.kind === 'text'
      ? { encryption: 'tls', because: `\`${name}\` is set` }
      : { encryption: 'unknown', because: `\`${name}\` is not constant` };
  });
  const agreed = judged.every(judgement => judgement.encryption === judged[0]?.encryption);
  return agreed ? judged[0] : { encryption: 'unknown', because: `\`${name}\` differs` };
}

/** An option is not there: says something only if all options are written down and it is known where the connection goes. */
function absent({ endpoint, resolver }: Question, because: string): Judgement {
  const isOpen = endpoint.options.some(
    option => resolver.valuesOf(option).some(({ value }) => value.kind === 'unknown') || hasUnknownSpread(option, resolver),
  );
  return isOpen ? { encryption: 'unknown', because: 'options are not constant' } : { encryption: 'clear', because };
}

function hasUnknownSpread(option: Node, resolver: ConstantResolver): boolean {
  return resolver
    .valuesOf(option)
    .some(
      ({ value }) =>
        value.kind === 'object' &&
        value.node.properties.some(
          property =>
            ts.isSpreadAssignment(property) && resolver.valuesOf(property.expression).some(spread => spread.value.kind !== 'object'),
        ),
    );
}

function judgeMysql(question: Question): Judgement {
  const upgradesOnlyWhenTold = /^(mysql|mysql2|mysql2\/promise|promise-mysql)$/.test(question.library);
  return upgradesOnlyWhenTold ? absent(question, 'no `ssl` option') : { encryption: 'unknown', because: 'the driver decides' };
}

function judgePostgres(question: Question): Judgement {
  const mode = question.endpoint.url?.query.get('sslmode');
  if (mode === 'disable') return { encryption: 'clear', because: '`sslmode=disable`' };
  if (mode === 'allow' || mode === 'prefer') {
    const isNodePostgres = /^(pg|pg-pool|pg-promise)$/.test(question.library);
    return { encryption: isNodePostgres ? 'tls' : 'opportunistic', because: `\`sslmode=${mode}\`` };
  }
  if (mode !== undefined) return { encryption: 'tls', because: `\`sslmode=${mode}\`` };
  const decided = tlsOption(question, ['ssl']);
  if (decided) return decided;
  return question.library === '@prisma/client'
    ? { encryption: 'opportunistic', because: 'no `sslmode`, which means `prefer`' }
    : { encryption: 'unknown', because: 'no `sslmode` and no `ssl`: PGSSLMODE decides' };
}

/** node-imap speaks TLS with `tls` or `autotls`, imapflow by STARTTLS where the server offers it, unless told `secure` or `doSTARTTLS`. */
function judgeImap(question: Question): Judgement {
  if (question.endpoint.port === '993') return { encryption: 'tls', because: 'port 993' };
  const decided = tlsOption(question, ['secure', 'tls']);
  const upgraded = tlsOption(question, ['doSTARTTLS', 'autotls']);
  if (decided?.encryption === 'tls' || upgraded?.encryption === 'tls') return { encryption: 'tls', because: 'an option asks for it' };
  if (question.library === 'imapflow')
    return upgraded ?? { ...(decided ?? absent(question, 'no `secure`')), encryption: decided ? 'opportunistic' : 'unknown' };
  return decided ?? absent(question, 'no `tls`');
}

function judgeMail(question: Question): Judgement {
  const { endpoint, resolver } = question;
  const option = (name: string): Judgement | undefined =>
    judgeOption(
      name,
      endpoint.options.flatMap(object => resolver.memberOf(object, name)),
    );
  const secure = option('secure');
  if (secure && secure.encryption !== 'clear') return secure;
  if (endpoint.port === '465' && !secure) return { encryption: 'tls', because: 'port 465' };
  const ignored = option('ignoreTLS');
  if (ignored?.encryption === 'tls') return { encryption: 'clear', because: '`ignoreTLS: true`', ...(ignored.at && { at: ignored.at }) };
  const required = option('requireTLS');
  if (required && required.encryption !== 'clear') return { ...required, because: '`requireTLS`' };
  if (absent(question, '').encryption === 'unknown') return { encryption: 'unknown', because: 'options are not constant' };
  return {
    encryption: 'opportunistic',
    because: secure ? '`secure: false` without `requireTLS`' : 'no `secure` and no `requireTLS`',
    ...(secure?.at && { at: secure.at }),
  };
}
