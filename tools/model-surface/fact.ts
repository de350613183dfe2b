/** What is known of one value or type of a library, small enough to be kept: no text of the library, only names and shapes. */
export interface Fact {
  /** Kinds of value, a letter each (`kindsOf`); `-` where the library has no such thing. */
  readonly is: string;
  readonly calls?: readonly Signature[];
  readonly news?: readonly Signature[];
  /** Fewest and most type arguments of a type. */
  readonly generics?: readonly [number, number];
}

/** Parameters as `name:kinds`, `name?:kinds`, `...name:kinds`, and the kinds of the result as the last. */
export type Signature = readonly string[];

/** Facts by path: `Logger#.info` is a member of a type, `Logger.create` of a value, `()` what a call gives. */
export type Facts = Readonly<Record<string, readonly Fact[]>>;

export const absent: Fact = { is: '-' };
export const anything: Fact = { is: '*' };

interface Parameter {
  readonly name: string;
  readonly kinds: string;
  readonly optional: boolean;
  readonly rest: boolean;
}

export function writeParameter({ name, kinds, optional, rest }: Parameter): string {
  return `${rest ? '...' : ''}${name}${optional && !rest ? '?' : ''}:${kinds}`;
}

export function readParameter(text: string): Parameter {
  const at = text.lastIndexOf(':');
  const name = text.slice(0, at);
  return { name: name.replace(/^\.\.\.|\?$/g, ''), kinds: text.slice(at + 1), optional: name.endsWith('?'), rest: name.startsWith('...') };
}
