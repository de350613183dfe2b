/** Connections that a file opens: from each call that opens one back to what its address can be. Never from a literal. */
import type { AnalysisContext } from '../analysis-context.ts';
import type { Connection, Place } from '../facts.ts';
import { isDevelopmentOnly } from '../flows/development-only.ts';
import { placeOf, shortText } from '../flows/place-of.ts';
import { syntax as ts, type Node, type SourceFile } from '../program/compiler.ts';
import type { ConstantResolver } from '../constants/constant-resolver.ts';
import { isText } from '../constants/constant.ts';
import { judge, type Judgement } from './encryption.ts';
import { endpointsOf, type Endpoint } from './endpoint.ts';
import { checkLettingThrough } from './let-through.ts';
import { hostKindOf, unknownText, type HostKind } from './host-kind.ts';
import { transportCallsIn, type TransportCall } from './transport-calls.ts';

export type FindConnections = (file: SourceFile) => readonly Connection[];

export function createConnectionFinder(context: AnalysisContext, resolver: ConstantResolver): FindConnections {
  return file =>
    distinct(
      transportCallsIn(file, context)
        .filter(({ call }) => !isDevelopmentOnly(call, context.compiler))
        .flatMap(call => connectionsOf(call, resolver)),
    );
}

function connectionsOf(call: TransportCall, resolver: ConstantResolver): readonly Connection[] {
  const endpoints = endpointsOf(call, resolver);
  const check = endpoints.length === 0 ? checkLettingThrough(call, resolver.compiler) : undefined;
  if (check) return [letThrough(call, check)];
  return endpoints.filter(endpoint => !endpoint.from.developmentOnly).flatMap(endpoint => toConnection(call, endpoint, resolver) ?? []);
}

function toConnection(call: TransportCall, endpoint: Endpoint, resolver: ConstantResolver): Connection | undefined {
  const protocol = endpoint.url?.scheme ?? call.protocol ?? databaseOf(endpoint, resolver);
  if (protocol === undefined) return undefined;
  const judgement = judge(endpoint, protocol, call, resolver);
  const hostKind = weakestKind(endpoint.hosts);
  const host = endpoint.hosts.find(isKnownHost);
  const edit = judgement.encryption === 'clear' && hostKind === 'public' ? secureEdit(endpoint) : undefined;
  return {
    ...placeOf(call.call),
    text: shortText(ts.isBinaryExpression(call.call) ? call.call.left : call.call.expression),
    protocol: protocolName(protocol),
    ...(endpoint.url && { url: endpoint.url.url }),
    ...(host !== undefined && { host }),
    hostKind,
    encryption: isGuess(endpoint, judgement, hostKind) ? 'unknown' : judgement.encryption,
    because: endpoint.from.fallback ? `${judgement.because}, the default when nothing else is given` : judgement.because,
    decidedAt: decidingPlace(call, endpoint, judgement),
    ...(edit && { secureEdit: edit }),
    steps: endpoint.from.steps,
  };
}

/** Where it goes is for others to say, and they may say `http:`. */
function letThrough({ call }: TransportCall, check: Node): Connection {
  const at = placeOf(check);
  return {
    ...placeOf(call),
    text: shortText(ts.isBinaryExpression(call) ? call.left : call.expression),
    protocol: 'http',
    hostKind: 'unknown',
    encryption: 'clear',
    because: `\`${shortText(check)}\` lets \`http:\` through`,
    decidedAt: at,
    letThrough: true,
    steps: [{ ...at, says: '`http:` is let through' }],
  };
}

const isKnownHost = (host: string): boolean => host !== '' && !host.includes(unknownText);

/** What is missing says nothing about a host that nobody knows: it may be this machine. */
function isGuess({ url }: Endpoint, { encryption, at }: Judgement, hostKind: HostKind): boolean {
  return encryption === 'clear' && hostKind === 'unknown' && !url && !at;
}

/** `type: 'postgres'` of TypeORM, `dialect` of Sequelize, `client` of Knex. */
function databaseOf({ options }: Endpoint, resolver: ConstantResolver): string | undefined {
  const named = options.flatMap(option => ['type', 'dialect', 'client'].flatMap(name => resolver.memberOf(option, name))).filter(isText);
  const [part] = named[0]?.value.parts ?? [];
  return part?.known ? databases[part.text] : undefined;
}

const databases: Readonly<Record<string, string>> = {
  postgres: 'postgresql',
  pg: 'postgresql',
  mysql: 'mysql',
  mysql2: 'mysql',
  mariadb: 'mysql',
  mongodb: 'mongodb',
};

const protocolNames: Readonly<Record<string, string>> = {
  postgres: 'postgresql',
  'mongodb+srv': 'mongodb',
  https: 'http',
  wss: 'ws',
  smtps: 'smtp',
  ftps: 'ftp',
  rediss: 'redis',
  amqps: 'amqp',
  mqtts: 'mqtt',
  tcp: 'mqtt',
  ssl: 'mqtt',
  ldaps: 'ldap',
};

const protocolName = (scheme: string): string => protocolNames[scheme] ?? scheme;

/** Of several hosts the one farthest away. */
function weakestKind(hosts: readonly string[]): HostKind {
  const kinds = new Set(hosts.map(hostKindOf));
  const order: readonly HostKind[] = ['public', 'unknown', 'private', 'loopback', 'documentation'];
  return order.find(kind => kinds.has(kind)) ?? 'unknown';
}

function decidingPlace({ call }: TransportCall, { url }: Endpoint, { at }: Judgement): Place {
  if (at) return placeOf(at);
  return url ? placeOf(url.schemePart.node) : placeOf(call);
}

const secureSchemes: Readonly<Record<string, string>> = { http: 'https', ws: 'wss' };

/** Right only where the same host answers on the standard port: a port that is written down is for one of both schemes. */
function secureEdit({ url, port, from }: Endpoint): Connection['secureEdit'] | undefined {
  const secure = url && secureSchemes[url.scheme];
  // `http://${process.env.HOST ?? 'api.acme.com'}`: the scheme holds for hosts that are not known here.
  if (from.fallback && url?.schemePart.text.endsWith('://')) return undefined;
  const start = url?.schemePart.start;
  if (!secure || start === undefined || port !== undefined || !url.schemePart.text.startsWith(`${url.scheme}:`)) return undefined;
  return {
    place: { file: url.schemePart.node.getSourceFile().fileName, span: { start, end: start + url.scheme.length + 1 } },
    newText: `${secure}:`,
  };
}

/**
 * One for each place that decides, however often it is used: a base URL is one thing to repair. What is written in another file
 * counts for each use here. Of the values that one place can give, the known one farthest away speaks for it.
 */
function distinct(connections: readonly Connection[]): readonly Connection[] {
  const byPlace = new Map<string, Connection>();
  for (const found of connections) {
    const { decidedAt } = found;
    const use = decidedAt.file === found.file ? '' : found.span.start;
    const key = `${use} ${found.encryption} ${decidedAt.file} ${decidedAt.span.start}`;
    const known = byPlace.get(key);
    if (!known || distance(found) > distance(known)) byPlace.set(key, found);
  }
  return [...byPlace.values()];
}

const distances: readonly HostKind[] = ['unknown', 'documentation', 'loopback', 'private', 'public'];

const distance = ({ hostKind }: Connection): number => distances.indexOf(hostKind);
