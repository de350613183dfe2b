/** The edit by which a read asks for some fields only, where the library has one way to say so and the read is written plainly. */
import type { WideRead } from '../facts.ts';
import { lastName } from '../flows/callee-name.ts';
import { placeOf } from '../flows/place-of.ts';
import { propertyNameText } from '../flows/property-name.ts';
import { syntax as ts, type Node, type nodes } from '../program/compiler.ts';
import type { WholeRowRead } from './whole-row-read.ts';

export function narrowRead({ call, whole, library }: WholeRowRead, used: readonly string[]): WideRead['narrowed'] {
  if (!used.every(name => /^[A-Za-z_$][\w$]*$/.test(name))) return undefined;
  const name = lastName(call.expression) ?? '';
  const flags = `{ ${used.map(field => `${field}: true`).join(', ')} }`;
  const names = `[${used.map(field => `'${field}'`).join(', ')}]`;
  switch (library) {
    case '@prisma/client':
      return withOption(call, `select: ${flags}`);
    case 'typeorm':
      return /^find(One)?(OrFail)?$/.test(name) && call.arguments.length === 1 ? withOption(call, `select: ${flags}`) : undefined;
    case 'sequelize':
    case 'sequelize-typescript':
      return /^find(All|One)$/.test(name) ? withOption(call, `attributes: ${names}`) : undefined;
    case 'drizzle-orm':
      return /^find(Many|First)$/.test(name) ? withOption(call, `columns: ${flags}`) : undefined;
    case 'mongoose':
      return /^find(One|ById)?$/.test(name) ? insertAt(call, call.end, `.select('${used.join(' ')}')`) : undefined;
    case 'kysely':
      return selectInstead(whole, names);
    default:
      return undefined;
  }
}

/** As a last option; relations that are asked for beside would be left out. */
function withOption(call: nodes.CallExpression, option: string): WideRead['narrowed'] {
  const [options, ...others] = call.arguments;
  const close = call.end - 1;
  if (!options) return insertAt(call, close, `{ ${option} }`);
  if (others.length > 0 || !ts.isObjectLiteralExpression(options) || options.properties.some(asksForRelations)) return undefined;
  const last = options.properties.at(-1);
  return last ? insertAt(call, last.end, `, ${option}`) : insertAt(call, options.end - 1, ` ${option} `);
}

const asksForRelations = ({ name }: nodes.ObjectLiteralElementLike): boolean =>
  /^(include|with|relations|relationLoadStrategy|loadRelationIds|join)$/.test((name && propertyNameText(name)) ?? '');

/** `selectAll()` becomes `select(['id'])`. */
function selectInstead(whole: nodes.CallExpression, names: string): WideRead['narrowed'] {
  for (let at: Node = whole; ts.isCallExpression(at) || ts.isPropertyAccessExpression(at); at = at.expression) {
    if (!ts.isCallExpression(at) || !ts.isPropertyAccessExpression(at.expression) || at.expression.name.text !== 'selectAll') continue;
    if (at.arguments.length > 0) return undefined;
    const { file, span } = placeOf(at.expression.name);
    return { place: { file, span: { start: span.start, end: span.end + 2 } }, newText: `select(${names})` };
  }
  return undefined;
}

function insertAt(node: Node, offset: number, newText: string): WideRead['narrowed'] {
  const { file, span } = placeOf(node);
  const at = span.end - (node.end - offset);
  return { place: { file, span: { start: at, end: at } }, newText };
}
