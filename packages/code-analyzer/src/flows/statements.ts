/** SQL statements: does one store what it is given, or only look for it? */
import type { Constant } from '../constants/constant.ts';
import type { ConstantResolver } from '../constants/constant-resolver.ts';
import { syntax as ts, type CallLike, type Expression } from '../program/compiler.ts';
import { bareExpression } from './bare-expression.ts';

/** By what is written of it. */
export function effectOf(call: CallLike, statement: Expression | undefined, constants: ConstantResolver): 'stores' | 'looks' | 'unknown' {
  const texts = ts.isTaggedTemplateExpression(call) ? [textOfTemplate(call.template)] : statement ? textsOf(statement, constants) : [];
  if (texts.length > 0 && texts.every(isHarmless)) return 'looks';
  return texts.some(text => text !== undefined && storing.test(text)) ? 'stores' : 'unknown';
}

function textsOf(statement: Expression, constants: ConstantResolver): readonly (string | undefined)[] {
  const bare = bareExpression(statement);
  if (ts.isTaggedTemplateExpression(bare)) return [textOfTemplate(bare.template)];
  return constants.valuesOf(bare).flatMap(value => {
    if (value.value.kind !== 'object') return [textOf(value)];
    return ['text', 'sql'].flatMap(name => constants.membersOf([value], name, bare).flatMap(found => textOf(found) ?? []));
  });
}

/** With a blank for what is put in. */
const textOf = ({ value }: Constant): string | undefined =>
  value.kind === 'text' ? value.parts.map(part => (part.known ? part.text : ' ')).join('') : undefined;

const textOfTemplate = (template: Expression): string | undefined => {
  if (ts.isStringLiteralLike(template)) return template.text;
  return ts.isTemplateExpression(template)
    ? [template.head.text, ...template.templateSpans.map(span => span.literal.text)].join(' ')
    : undefined;
};

const looking = /^[\s(]*(select|delete|show|explain|describe|truncate|drop|exists|values|with)\b/i;
/** Also within another: `WITH moved AS (INSERT INTO …) SELECT …`. A function that is called may do anything. */
const storing =
  /\b(insert\s+into|replace\s+into|merge\s+into|update\s+[\w".`[\]]+(\s+(as\s+)?\w+)?\s+set|select\b[^;]*\binto|call|exec(ute)?)\b/i;

function isHarmless(text: string | undefined): boolean {
  if (text === undefined) return false;
  const plain = text.replace(/--[^\n]*|\/\*[^*]*\*\//g, ' ');
  return looking.test(plain) && !storing.test(plain);
}
