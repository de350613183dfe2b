import type { TextPart } from '../constants/constant.ts';
import { unknownText } from './host-kind.ts';

/** What can be read from the text of a URL, holes included. */
export interface UrlText {
  /** With `${…}` for what is not known, without user name and password. */
  readonly url: string;
  /** Lower case, without the colon. */
  readonly scheme: string;
  /** Hosts as written, ports removed: several for `mongodb://a,b,c`. Empty when the text ends before a host. */
  readonly hosts: readonly string[];
  readonly port?: string;
  /** Names in lower case; a name that occurs twice has its last value. */
  readonly query: ReadonlyMap<string, string>;
  /** The piece that holds the scheme. */
  readonly schemePart: TextPart & { readonly known: true };
}

/** Reads an absolute URL; `undefined` when the scheme is not known or there is none. */
export function readUrlText(parts: readonly TextPart[]): UrlText | undefined {
  const [first] = parts;
  if (!first?.known) return undefined;
  const text = parts.map(part => (part.known ? part.text : unknownText)).join('');
  const match = /^\s*([a-z][a-z0-9+.-]*):\/\/([^/?#\\]*)([^]*)$/i.exec(text);
  const scheme = match?.[1]?.toLowerCase();
  if (match === null || scheme === undefined || first.text.trimStart().length <= scheme.length) return undefined;
  const authority = match[2] ?? '';
  const hostsAndPort = authority.slice(authority.lastIndexOf('@') + 1);
  const port = /:([^:\]]+)$/.exec(hostsAndPort)?.[1];
  return {
    url: `${scheme}://${hostsAndPort}${withoutSecrets(match[3] ?? '')}`,
    scheme,
    hosts: hostsAndPort === '' ? [] : hostsAndPort.split(',').map(hostOf),
    ...(port !== undefined && { port }),
    query: queryOf(match[3] ?? ''),
    schemePart: first,
  };
}

/** What follows a whole host name is a path: `http://api.acme.com${path}`. A name that breaks off (`http://api.${zone}`) is not whole. */
function hostOf(host: string): string {
  const name = host.toLowerCase().replace(/:[^:\]]*$/, '');
  const whole = /^(localhost|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,})\$\{…\}$/.exec(name)?.[1];
  return whole ?? name;
}

function queryOf(rest: string): ReadonlyMap<string, string> {
  const text = /\?([^#]*)/.exec(rest)?.[1] ?? '';
  return new Map(
    text
      .split(/[&;]/)
      .filter(pair => pair !== '')
      .map(pair => {
        const [name = '', value = ''] = pair.split('=', 2);
        return [name.toLowerCase(), value] as const;
      }),
  );
}

/** A fact is shown to people and written to files: what stands behind `?` can be a key or somebody's name. */
function withoutSecrets(rest: string): string {
  return rest.replace(/[?#][^]*$/, match => (match.length > 1 ? `${match.slice(0, 1)}${unknownText}` : match));
}
