import type { Label } from '../../facts.ts';
import { classifyName, type NameMatch } from '../classify-name.ts';
import { classifyOwner } from '../classify-owner.ts';
import { labelOfMatch, newLabel, type LabellingContext } from '../labelling.ts';
import { splitWords } from '../split-words.ts';
import { shapeOf } from '../value-shape.ts';
import { phraseOf } from '../word-index.ts';
import type { Column } from './column.ts';

/** Labels of a column by its words, its name in the database, and the checks on its values. */
export function labelsOfColumn(context: LabellingContext, column: Column): readonly Label[] {
  if (column.isRelation === true) return [];
  const declaredAt = context.compiler.placeOf(column.declaration);
  const because = `${column.stored ? 'column' : 'key'} \`${column.field}\` of \`${column.owner}\` (${column.declaredBy})`;
  const matches = matchesOfColumn(context, column);
  const evidence = column.onlyTyped === true ? 'name' : 'schema';
  if (matches.length > 0) return matches.map(match => labelOfMatch(match, { evidence, because, declaredAt }));
  const checked = checkedCategory(context, column);
  if (checked === undefined) return [];
  return [
    newLabel({ category: checked.category, evidence: 'schema', because: `${because} is checked to be "${checked.phrase}"`, declaredAt }),
  ];
}

function matchesOfColumn(context: LabellingContext, column: Column): readonly NameMatch[] {
  const path = column.field.split('.');
  const names = [path.at(-1) ?? '', ...(column.columnName === undefined ? [] : [column.columnName.toLowerCase()])];
  const owner =
    path.length > 1 && classifyOwner(context.index, column.owner).kind !== 'subject' ? (path.at(-2) ?? column.owner) : column.owner;
  for (const name of names) {
    const matches = classifyName(context.index, name, { place: 'member', owner });
    if (matches.length === 0) continue;
    const shape = column.shape ?? shapeOf(context.compiler, context.compiler.typeOf(column.declaration));
    return classifyName(context.index, name, { place: 'member', owner, shape });
  }
  return [];
}

/** `login: z.string().email()` is an e-mail whatever it is called. Settings are nobody's. */
function checkedCategory(context: LabellingContext, column: Column): { readonly category: string; readonly phrase: string } | undefined {
  const owner = classifyOwner(context.index, column.owner);
  if (owner.kind === 'harmless' || owner.kind === 'thing' || column.field === column.field.toUpperCase()) return undefined;
  for (const format of column.formats) {
    const phrase = phraseOf(context.index, splitWords(format))?.phrase;
    if (phrase?.ambiguous === false) return { category: phrase.category, phrase: phrase.text };
  }
  return undefined;
}
