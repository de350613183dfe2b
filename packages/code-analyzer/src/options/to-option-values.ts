/** What the values of an option do to the protection, by the words of a model. */
import type { Constant } from '../constants/constant.ts';
import type { ConstantResolver } from '../constants/constant-resolver.ts';
import type { OptionValue, Place } from '../facts.ts';
import { placeOf } from '../flows/place-of.ts';
import type { Node } from '../program/compiler.ts';
import { textOfValue } from './option-value.ts';
import type { OptionRule } from './read-secure-tag.ts';

interface Given {
  readonly values: readonly Constant[];
  readonly rule: Pick<OptionRule, 'on' | 'off' | 'doubtful' | 'least' | 'missing'>;
  /** The call that the option belongs to. */
  readonly at: Place;
  readonly resolver: ConstantResolver;
}

/** One for each text; a default only when nothing unknown may stand in its place. */
export function toOptionValues({ values, rule, at, resolver }: Given): readonly OptionValue[] {
  const found = values
    .filter(value => !value.developmentOnly)
    .flatMap((value): readonly OptionValue[] => {
      const { fallback, steps } = value;
      if (value.value.kind === 'nothing') return defaultOf(rule, at);
      const text = textOfValue(value, resolver);
      if (text === undefined) return [{ kind: 'unknown', at, fallback, steps }];
      const means = meaningOf(text, rule);
      return [{ kind: 'given', text, ...(means && { means }), at: placeOfValue(value, at, resolver), fallback, steps }];
    });
  const isOpen = found.some(value => value.kind === 'unknown');
  return distinct(isOpen ? found.filter(value => value.kind !== 'default') : found);
}

function defaultOf(rule: Given['rule'], at: Place): readonly OptionValue[] {
  const { missing } = rule;
  if (missing === undefined) return [];
  const base = { kind: 'default', at, fallback: false, steps: [] } as const;
  if (missing === 'on' || missing === 'off' || missing === 'doubtful') return [{ ...base, means: missing }];
  const means = meaningOf(missing, rule);
  return [{ ...base, text: missing, ...(means && { means }) }];
}

/** What only one list names, the other has the rest of; with no list, the value speaks for itself. */
function meaningOf(text: string, { on, off, doubtful, least }: Given['rule']): OptionValue['means'] | undefined {
  if (least !== undefined) return /^\d+$/.test(text) ? (Number(text) < least ? 'off' : 'on') : undefined;
  if (off.includes(text)) return 'off';
  if (doubtful.includes(text)) return 'doubtful';
  if (on.includes(text)) return 'on';
  const namesBad = off.length + doubtful.length > 0;
  if (namesBad && on.length > 0) return undefined;
  return namesBad ? 'on' : on.length > 0 ? 'off' : undefined;
}

/** Where the project writes the value, or names what a library gave a name to. */
function placeOfValue({ value, steps }: Constant, at: Place, { compiler }: ConstantResolver): Place {
  const node = nodeOf(value);
  if (node && compiler.originOf(node).kind === 'own') return placeOf(node);
  const [named] = steps;
  return named ? { file: named.file, span: named.span } : at;
}

function nodeOf(value: Constant['value']): Node | undefined {
  switch (value.kind) {
    case 'text':
      return value.parts[0]?.node;
    case 'number':
    case 'flag':
    case 'unknown':
      return value.at;
    case 'object':
    case 'list':
      return value.node;
    case 'nothing':
      return undefined;
  }
}

function distinct(values: readonly OptionValue[]): readonly OptionValue[] {
  const byText = new Map<string, OptionValue>();
  for (const value of values) {
    const key = `${value.kind} ${value.text ?? ''} ${value.means ?? ''}`;
    if (!byText.has(key)) byText.set(key, value);
  }
  return [...byText.values()];
}
