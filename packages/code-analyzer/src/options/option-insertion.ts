/** Where an option can be written that a call is not given. */
import type { OptionFact } from '../facts.ts';
import { syntax as ts, type Expression, type nodes } from '../program/compiler.ts';
import { writtenSpan } from '../program/script-blocks.ts';

type Insertion = NonNullable<OptionFact['insertion']>;

/** In the literal that is handed over, or in a new one where the argument is missing; nothing where the options are made elsewhere. */
export function findInsertion(
  call: nodes.CallExpression | nodes.NewExpression,
  argument: number,
  path: readonly string[],
): Insertion | undefined {
  const written = call.arguments ?? [];
  if (path.length === 0 || written.some(ts.isSpreadElement)) return undefined;
  const given = written[argument];
  if (given) return insideOf(given, path);
  const last = written.at(-1);
  return last && written.length === argument ? afterwards(last, path) : undefined;
}

function insideOf(given: Expression, [name = '', ...rest]: readonly string[]): Insertion | undefined {
  const literal = ts.isAsExpression(given) || ts.isSatisfiesExpression(given) ? given.expression : given;
  if (!ts.isObjectLiteralExpression(literal)) return undefined;
  const property = literal.properties.findLast(each => each.name !== undefined && ts.isIdentifier(each.name) && each.name.text === name);
  if (property) return ts.isPropertyAssignment(property) && rest.length > 0 ? insideOf(property.initializer, rest) : undefined;
  const last = literal.properties.at(-1);
  const { open, close } = nested(rest.length > 0 ? [name, ...rest.slice(0, -1)] : []);
  if (last) return at(last, last.getEnd(), { open: `, ${open}`, close });
  return at(literal, literal.getStart() + 1, { open: ` ${open}`, close: `${close} ` });
}

function afterwards(last: Expression, path: readonly string[]): Insertion {
  const { open, close } = nested(path.slice(0, -1));
  return at(last, last.getEnd(), { open: `, { ${open}`, close: `${close} }` });
}

/** `cookie: { ` and ` }` around what is named within. */
const nested = (names: readonly string[]): Pick<Insertion, 'open' | 'close'> => ({
  open: names.map(name => `${name}: { `).join(''),
  close: names.map(() => ' }').join(''),
});

function at(node: nodes.Node, offset: number, texts: Pick<Insertion, 'open' | 'close'>): Insertion {
  const file = node.getSourceFile();
  return { file: file.fileName, span: writtenSpan(file, offset, offset), ...texts };
}
