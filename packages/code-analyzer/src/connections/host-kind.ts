import type { Connection } from '../facts.ts';

export type HostKind = Connection['hostKind'];

/** Stands in a text for what is not known. */
export const unknownText = '${…}';

/**
 * What a host name says about where the connection goes. An unknown part at the beginning leaves the domain to judge
 * (`${…}.acme.com` is public), one at the end leaves nothing.
 */
export function hostKindOf(host: string): HostKind {
  const name = host.toLowerCase().replace(/\.$/, '');
  if (name === '' || name === unknownText) return 'unknown';
  const address = ipv6Of(name) ?? name;
  if (address.includes(':')) return kindOfIpv6(address);
  if (name.includes(unknownText)) return kindOfSuffix(name);
  const octets = ipv4Of(name);
  return octets ? kindOfIpv4(octets) : kindOfName(name);
}

function kindOfSuffix(name: string): HostKind {
  const suffix = name.slice(name.lastIndexOf(unknownText) + unknownText.length);
  if (!/^[\w-]*(\.[\w-]+)+$/.test(suffix)) return 'unknown';
  const kind = kindOfName(`any${suffix}`);
  return kind === 'public' && labelsOf(suffix).length < 2 ? 'unknown' : kind;
}

const labelsOf = (name: string): readonly string[] => name.split('.').filter(label => label !== '');

/** RFC 6761 and RFC 2606. */
const loopbackNames = /^(localhost|host\.docker\.internal|gateway\.docker\.internal|kubernetes\.docker\.internal)$|\.localhost$/;
const documentationNames = /(^|\.)(example|test|invalid)$|(^|\.)example\.(com|org|net|edu)$/;
/** RFC 6762, RFC 8375, and names that resolvers of clusters and offices answer for themselves. */
const privateNames = /\.(local|internal|svc|lan|intranet|corp|home|private|home\.arpa|svc\.cluster\.local|cluster\.local|consul)$/;

function kindOfName(name: string): HostKind {
  if (loopbackNames.test(name)) return 'loopback';
  if (documentationNames.test(name)) return 'documentation';
  if (privateNames.test(name) || !name.includes('.')) return 'private';
  return /^[a-z0-9_-]+(\.[a-z0-9_-]+)+$|[^\x00-\x7f]/.test(name) ? 'public' : 'unknown';
}

type Octets = readonly [number, number, number, number];

function ipv4Of(name: string): Octets | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(name);
  if (!match) return undefined;
  const [a = 0, b = 0, c = 0, d = 0] = match.slice(1).map(Number);
  return [a, b, c, d];
}

/** RFC 1918, RFC 6598 (shared address space), RFC 3927 (link-local), RFC 5737 (documentation). */
function kindOfIpv4([a, b, c]: Octets): HostKind {
  if (a === 127 || a === 0) return 'loopback';
  if (a === 10 || (a === 192 && b === 168) || (a === 172 && b >= 16 && b < 32)) return 'private';
  if ((a === 169 && b === 254) || (a === 100 && b >= 64 && b < 128)) return 'private';
  const documentation = ['192.0.2', '198.51.100', '203.0.113'];
  return documentation.includes(`${a}.${b}.${c}`) ? 'documentation' : 'public';
}

function ipv6Of(name: string): string | undefined {
  return /^\[(.*)\]$/.exec(name)?.[1];
}

/** RFC 4193 (unique local), RFC 4291 (link-local), RFC 3849 (documentation). */
function kindOfIpv6(address: string): HostKind {
  if (address === '::1' || address === '::') return 'loopback';
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1];
  if (mapped !== undefined) return hostKindOf(mapped);
  if (/^f[cd]|^fe[89ab]/.test(address)) return 'private';
  if (/^2001:0?db8:/.test(address)) return 'documentation';
  return address.includes(unknownText) ? 'unknown' : 'public';
}
