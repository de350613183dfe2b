import { type Expression, type Node } from '../program/compiler.ts';
import type { ConstantResolver } from '../constants/constant-resolver.ts';
import { isText, partsOf, type Constant, type TextConstant } from '../constants/constant.ts';
import { unknownText } from './host-kind.ts';
import type { TransportCall } from './transport-calls.ts';
import { readUrlText, type UrlText } from './url-text.ts';

/** One way in which a call can be told where to connect to. */
export interface Endpoint {
  /** A whole URL, if there is one. */
  readonly url?: UrlText;
  /** Lower case; `${…}` where it is not known; empty when nothing is said about it. */
  readonly hosts: readonly string[];
  readonly port?: string;
  /** The value that says it, for its steps and conditions. */
  readonly from: Constant;
  /** The objects in which further options stand. */
  readonly options: readonly Node[];
}

/** Properties that hold a whole URL, outermost first; a path goes through nested objects. */
const urlProperties: readonly (readonly string[])[] = [
  ['url'],
  ['uri'],
  ['href'],
  ['baseURL'],
  ['baseUrl'],
  ['prefixUrl'],
  ['connectionString'],
  ['connectionURL'],
  ['datasourceUrl'],
  ['datasources', 'db', 'url'],
  ['brokerURL'],
  ['node'],
  ['nodes'],
  ['connection'],
  ['connection', 'connectionString'],
  ['socket', 'url'],
  ['endpoint'],
  ['servers'],
  ['host'],
  ['clientUrl'],
  ['mongoUrl'],
  ['db', 'address'],
];
const hostProperties: readonly (readonly string[])[] = [
  ['host'],
  ['hostname'],
  ['server'],
  ['brokers'],
  ['socket', 'host'],
  ['connection', 'host'],
  ['redis', 'host'],
  ['servers'],
  ['contactPoints'],
  ['endPoint'],
];
const portProperties: readonly (readonly string[])[] = [['port'], ['socket', 'port'], ['connection', 'port']];

/** The addresses that a call can be given; empty when nothing about them is written down. */
export function endpointsOf(call: TransportCall, resolver: ConstantResolver): readonly Endpoint[] {
  const beside = call.options ? [call.options] : [];
  const options = [call.address, ...beside];
  const whole = oneByOne(resolver.valuesOf(call.address), resolver);
  // `process.env.BROKER ?? 'mqtt://…'` is an address and has no options, whatever else it may be.
  const urls = whole.filter(isText).flatMap(value => endpointOfUrl(value, beside));
  const described = options.flatMap(option => [...urlsIn(option, options, resolver), ...hostsIn(option, options, resolver)]);
  const told = knownFirst([...urls, ...hostsAsFirstArgument(call, whole, options), ...described]);
  return told.length > 0 ? told : whereItGoesUntold(call, options, resolver);
}

const switches: readonly string[] = ['sslEnabled', 'tls'];

/** `new S3({ sslEnabled: false })`: the service has a host of its own. */
function whereItGoesUntold(
  { host, address }: TransportCall,
  options: readonly Expression[],
  resolver: ConstantResolver,
): readonly Endpoint[] {
  const written = (name: string): boolean => resolver.memberOf(address, name).some(({ value }) => value.kind !== 'nothing');
  const [from] = resolver.valuesOf(address);
  const isTold = host === undefined || from?.value.kind !== 'object' || !switches.some(written) || written('endpoint');
  return isTold ? [] : [{ hosts: [host], from, options }];
}

/** `{ host: 'db', ...rest }` may say another host; what is written down is enough to go by. */
function knownFirst(endpoints: readonly Endpoint[]): readonly Endpoint[] {
  const known = endpoints.filter(({ url, hosts }) => url || hosts.some(host => host !== unknownText));
  return known.length > 0 ? known : endpoints.slice(0, 1);
}

function endpointOfUrl(value: TextConstant, options: readonly Expression[]): readonly Endpoint[] {
  const url = readUrlText(value.value.parts);
  return url ? [{ url, hosts: url.hosts, from: value, options, ...(url.port !== undefined && { port: url.port }) }] : [];
}

function urlsIn(object: Expression, options: readonly Expression[], resolver: ConstantResolver): readonly Endpoint[] {
  return urlProperties.flatMap(path =>
    oneByOne(memberAt(object, path, resolver), resolver)
      .filter(isText)
      .flatMap(value => endpointOfUrl(value, options)),
  );
}

/** `url: ['ldaps://a', 'ldaps://b']` */
function oneByOne(values: readonly Constant[], resolver: ConstantResolver): readonly Constant[] {
  return values.flatMap(found => (found.value.kind === 'list' ? resolver.elementsOf(found.value.node) : [found]));
}

/** `{ host, port }`: reported only when something of the object is written down. */
function hostsIn(object: Expression, options: readonly Expression[], resolver: ConstantResolver): readonly Endpoint[] {
  if (!resolver.valuesOf(object).some(({ value }) => value.kind === 'object')) return [];
  const hosts = hostProperties
    .flatMap(path => oneByOne(memberAt(object, path, resolver), resolver))
    .filter(from => from.value.kind !== 'nothing' && !(isText(from) && readUrlText(from.value.parts)));
  const [port] = portProperties
    .flatMap(path => memberAt(object, path, resolver))
    .map(portOf)
    .filter(found => found !== undefined);
  return hosts.map(from => ({ hosts: [hostOf(from, object)], from, options, ...(port !== undefined && { port }) }));
}

/** `new Redis('cache.acme.com')` */
function hostsAsFirstArgument(
  { protocol, address }: TransportCall,
  whole: readonly Constant[],
  options: readonly Expression[],
): readonly Endpoint[] {
  if (protocol === undefined || protocol.startsWith('http')) return [];
  return whole.filter(isText).flatMap(from => {
    if (readUrlText(from.value.parts)) return [];
    const host = hostOf(from, address);
    return /^[\w.-]+$/.test(host) && host.includes('.') ? [{ hosts: [host], from, options }] : [];
  });
}

/** A host with a scheme in front of it is a URL after all, and read as one. */
function hostOf(from: Constant, at: Node): string {
  return partsOf(from, at)
    .map(part => (part.known ? part.text : unknownText))
    .join('')
    .toLowerCase()
    .replace(/^[a-z+]+:\/\//, '')
    .replace(/(:\d+)?\/?$/, '');
}

function portOf({ value }: Constant): string | undefined {
  if (value.kind === 'number') return String(value.value);
  const [part] = value.kind === 'text' ? value.parts : [];
  return part?.known && /^\d+$/.test(part.text) ? part.text : undefined;
}

/** The values of a property of a property. */
export function memberAt(object: Node, path: readonly string[], resolver: ConstantResolver): readonly Constant[] {
  const [name, ...rest] = path;
  if (name === undefined) return resolver.valuesOf(object);
  const found = resolver.memberOf(object, name);
  if (rest.length === 0) return found;
  return found.flatMap(({ value }) => (value.kind === 'object' ? memberAt(value.node, rest, resolver) : []));
}
