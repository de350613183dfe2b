import type { Diagnostic, Span } from '../diagnostic.ts';
import { entryOf, type ScalarSyntax, type Syntax } from '../syntax/syntax.ts';
import { locate, spanToShow, type Located } from './locate.ts';
import { meantForm } from './meant-form.ts';
import { nearest } from './nearest.ts';
import { keysOf } from './schema-keys.ts';
import { tameId } from './tame-id.ts';
import type { StructureError } from './validator.ts';

type Description = Pick<Diagnostic, 'name' | 'message'> & Partial<Pick<Diagnostic, 'severity' | 'help' | 'span'>>;

/** One ajv error to one designed diagnostic. */
export function describeStructureError(file: string, root: Syntax, error: StructureError): Diagnostic {
  const located = locate(root, error.path);
  const description = error.key === undefined ? describeValue(error, located) : describeKey(error, located, error.key);
  return { severity: 'error', file, span: spanToShow(located), ...description };
}

function describeKey(error: StructureError, located: Located, key: string): Description {
  const span = entryOf(located.syntax, key)?.nameSpan ?? spanToShow(located);
  if (error.keyword !== 'additionalProperties') {
    return { name: 'invalid-id', span, message: `\`${key}\` is not ${expected(error)}`, help: helpForId(key) };
  }
  const known = keysOf(error.schema);
  return { name: 'unknown-key', span, message: `unknown key \`${key}\``, help: `known here: ${known.join(', ')}` };
}

function describeValue(error: StructureError, located: Located): Description {
  switch (error.keyword) {
    case 'x-not-yet-supported':
      return notYetSupported(error, located);
    case 'required':
      return missingKey(String(error.params['missingProperty']), located);
    case 'oneOf':
      return wrongChoice(error, located);
    case 'anyOf':
      return missingChoice(error, located);
    case 'type':
      return wrongType(error, located);
    case 'enum':
    case 'const':
      return unknownValue(error, located);
    case 'pattern':
      return malformed(error, located);
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return { name: 'empty-value', message: `${nameOf(error)} is empty`, help: 'give it a value, or leave the key out' };
    case 'uniqueItems':
      return { name: 'malformed-value', message: `${nameOf(error)} names the same thing twice`, help: 'leave one out' };
    case 'minimum':
      return { name: 'malformed-value', message: `\`${shown(located)}\` is less than ${String(error.keywordValue)}` };
    case 'false schema':
      return misplacedKey(error, located);
    case 'maxItems':
    case 'maxProperties':
      return {
        name: 'policy-too-large',
        message: `${nameOf(error)} has more than ${Number(error.keywordValue).toLocaleString('en')} entries`,
        help: 'split the policy and join the parts with `extends`',
      };
    default:
      return { name: 'malformed-value', message: `${nameOf(error)} is not what is expected here (${error.keyword})` };
  }
}

function malformed(error: StructureError, located: Located): Description {
  const { syntax } = located;
  const meant = syntax.kind === 'scalar' && typeof syntax.value === 'string' ? meantForm(syntax.value, error.schema) : undefined;
  const quoted = meant?.startsWith('*') === true ? `"${meant}"` : meant;
  const help = quoted === undefined ? {} : { help: `write \`${quoted}\`` };
  return { name: 'malformed-value', message: `\`${shown(located)}\` is not ${expected(error)}`, ...help };
}

function notYetSupported(error: StructureError, located: Located): Description {
  const span = located.nameSpan ?? spanToShow(located);
  return {
    name: 'not-yet-supported',
    severity: 'warning',
    span,
    message: `${nameOf(error)} is not supported yet`,
    help: String(error.keywordValue),
  };
}

function misplacedKey(error: StructureError, located: Located): Description {
  return {
    name: 'misplaced-key',
    span: located.nameSpan ?? spanToShow(located),
    message: `${nameOf(error)} has no place in a forbid, which denies and leaves nothing to owe`,
    help: 'move it to the permits that need it; what lifts a forbid stands in `unless`',
  };
}

function missingKey(key: string, located: Located): Description {
  return { name: 'missing-key', span: blockSpan(located), message: `\`${key}\` is missing`, help: `add \`${key}:\` to this block` };
}

function wrongChoice(error: StructureError, located: Located): Description {
  const keys = choicesOf(error);
  const written = keys.flatMap(key => entryOf(located.syntax, key) ?? []);
  const list = keys.map(key => `\`${key}\``).join(' or ');
  const second = written[1];
  if (second === undefined)
    return { name: 'one-key-of', span: blockSpan(located), message: `${list} is missing`, help: 'add exactly one of them' };
  return {
    name: 'one-key-of',
    span: second.nameSpan,
    message: `only one of ${list} may stand in a block`,
    help: 'split this into two entries with an id each',
  };
}

function missingChoice(error: StructureError, located: Located): Description {
  const list = choicesOf(error).map(key => `\`${key}\``);
  return { name: 'missing-key', span: blockSpan(located), message: `${list.join(' or ')} is missing`, help: 'add at least one of them' };
}

function choicesOf(error: StructureError): readonly string[] {
  const branches = Array.isArray(error.keywordValue) ? (error.keywordValue as readonly { readonly required: readonly string[] }[]) : [];
  return branches.flatMap(branch => branch.required);
}

function wrongType(error: StructureError, located: Located): Description {
  const types = [error.keywordValue].flat().map(String);
  const { syntax } = located;
  if (error.path.length === 0) return { name: 'wrong-type', message: `the document must be ${wordsFor(types)} of \`key: value\` lines` };
  if (syntax.kind !== 'scalar') {
    return {
      name: 'wrong-type',
      message: `${nameOf(error)} must be ${wordsFor(types)}, not a ${syntax.kind === 'map' ? 'block' : 'list'}`,
    };
  }
  if (syntax.value === null) {
    return {
      name: 'empty-value',
      span: located.nameSpan ?? syntax.span,
      message: `${nameOf(error)} is empty`,
      help: `it must be ${wordsFor(types)}`,
    };
  }
  if (types.includes('boolean') && /^(?:y|n|yes|no|on|off)$/i.test(syntax.source)) {
    const meant = /^(?:y|yes|on)$/i.test(syntax.source) ? 'true' : 'false';
    return { name: 'yaml-1-1-word', message: `\`${syntax.source}\` is a word, not a boolean`, help: `write \`${meant}\`` };
  }
  const isSingle = types.includes('array') && /^[\w.-]{1,60}$/.test(syntax.source);
  const listHelp = isSingle ? { help: `write \`[${syntax.source}]\`` } : {};
  const help = types.includes('string') ? { help: `write it in quotes: "${syntax.source}"` } : listHelp;
  return {
    name: 'wrong-type',
    message: `\`${shown(located)}\` is ${wordFor(typeOf(syntax))}; ${nameOf(error)} must be ${wordsFor(types)}`,
    ...help,
  };
}

function unknownValue(error: StructureError, located: Located): Description {
  const allowed = [error.keywordValue].flat().map(String);
  const kind = error.schema['x-kind'] ?? 'value';
  const written = shown(located);
  const meant = nearest(written, allowed);
  const choices = `known: ${allowed.join(', ')}`;
  return {
    name: kind === 'format' ? 'unknown-format' : 'unknown-value',
    message: `unknown ${kind} \`${written}\``,
    help: allowed.length === 1 ? `write \`${allowed[0] ?? ''}\`` : meant === undefined ? choices : `did you mean \`${meant}\`?`,
  };
}

/** A block that lacks something is shown at its key, or at its first key. */
function blockSpan(located: Located): Span {
  return located.nameSpan ?? spanToShow(located);
}

function shown(located: Located): string {
  const { syntax } = located;
  if (syntax.kind !== 'scalar') return syntax.kind === 'map' ? '{…}' : '[…]';
  const text = syntax.source === '' ? String(syntax.value) : syntax.source;
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function nameOf(error: StructureError): string {
  const name = error.path.at(-1);
  if (name === undefined) return 'the document';
  return /^\d+$/.test(name) ? `an item of \`${error.path.at(-2) ?? 'the list'}\`` : `\`${name}\``;
}

function expected(error: StructureError): string {
  return error.schema['x-expected'] ?? 'well formed';
}

function helpForId(key: string): string {
  const tame = tameId(key);
  return tame === '' || tame === key ? 'ids are made of lower-case letters, digits, `-` and `.`' : `write \`${tame}\``;
}

function typeOf(syntax: ScalarSyntax): string {
  return syntax.value === null ? 'null' : typeof syntax.value;
}

function wordsFor(types: readonly string[]): string {
  return types
    .filter(type => type !== 'null')
    .map(wordFor)
    .join(' or ');
}

function wordFor(type: string): string {
  const words: Readonly<Record<string, string>> = {
    string: 'text',
    object: 'a block',
    array: 'a list',
    boolean: 'true or false',
    number: 'a number',
    integer: 'a whole number',
  };
  return words[type] ?? type;
}
