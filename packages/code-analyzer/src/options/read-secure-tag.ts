/**
 * What a model says about one option of a call:
 *
 *     @secure at-rest props.storageEncrypted off=false missing=off unless=props.storageEncryptionKey
 *
 * The aspect; the path of the option from a parameter (`[]` for the elements of a list; without a path, the call itself says it);
 * then which values switch the protection off, which on, what holds when the option is missing (`off`, `on`, or the value that is
 * its default), which other options settle it when they are given (or have one of the values after `:`), and under which values of
 * another option it counts at all. `least` is the smallest number that is on. `careful` says why nobody should set it without a look. `about` is the parameter with the name of what is set up (a cookie), or `session` where it is always one. `doubtful` is what asks for no protection and gets the one that the service cannot be without.
 */
import { optionAspects, type OptionAspect } from '../facts.ts';

export interface OptionRule {
  readonly aspect: OptionAspect;
  /** `['props', 'encryptionAtRest', 'enabled']`; empty when the call itself says it. */
  readonly path: readonly string[];
  readonly off: readonly string[];
  readonly on: readonly string[];
  readonly doubtful: readonly string[];
  /** Numbers below it are `off`. */
  readonly least?: number;
  readonly missing?: string;
  readonly unless: readonly OptionCondition[];
  readonly when?: OptionCondition;
  /** Why nobody should set it without a look: a `proxy` in front of the server decides whether it works. */
  readonly careful?: string;
  /** Path to the name of what is set up; empty for what is always a session. */
  readonly about?: readonly string[];
}

/** Another option has one of these values; with none named, it is given at all. */
export interface OptionCondition {
  readonly path: readonly string[];
  readonly values: readonly string[];
}

/** `undefined` for words that are not understood. */
export function readSecureTag(words: readonly string[]): OptionRule | undefined {
  const [aspect, ...others] = words;
  const path = others.find(word => !word.includes('='));
  if (!isAspect(aspect) || others.filter(word => !word.includes('=')).length > 1) return undefined;
  const said = new Map(others.filter(word => word.includes('=')).map(splitOnce('=')));
  if ([...said.keys()].some(key => !keys.has(key))) return undefined;
  const least = said.get('least');
  if (least !== undefined && !/^\d+$/.test(least)) return undefined;
  const missing = said.get('missing');
  const when = said.get('when');
  const about = said.get('about');
  const careful = said.get('careful');
  return {
    aspect,
    path: pathOf(path),
    off: listOf(said.get('off'), '|'),
    on: listOf(said.get('on'), '|'),
    doubtful: listOf(said.get('doubtful'), '|'),
    ...(least !== undefined && { least: Number(least) }),
    ...(missing !== undefined && { missing }),
    unless: listOf(said.get('unless'), ',').map(conditionOf),
    ...(when !== undefined && { when: conditionOf(when) }),
    ...(careful !== undefined && { careful }),
    ...(about !== undefined && { about: about === 'session' ? [] : pathOf(about) }),
  };
}

const keys: ReadonlySet<string> = new Set(['off', 'on', 'doubtful', 'missing', 'unless', 'when', 'about', 'least', 'careful']);

const isAspect = (word: string | undefined): word is OptionAspect => optionAspects.some(aspect => aspect === word);

const splitOnce =
  (separator: string) =>
  (text: string): readonly [string, string] => {
    const at = text.indexOf(separator);
    return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
  };

function conditionOf(text: string): OptionCondition {
  const [path, values] = splitOnce(':')(text);
  return { path: pathOf(path), values: listOf(values, '|') };
}

const listOf = (text: string | undefined, separator: string): readonly string[] =>
  text === undefined || text === '' ? [] : text.split(separator);

const pathOf = (text: string | undefined): readonly string[] => listOf(text?.replaceAll('[]', '.[]'), '.');
