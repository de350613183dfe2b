import type { Label } from '../facts.ts';
import { scalarTypes, type StoredSchemaField } from '../prisma/schema.ts';
import type { ValueShape } from './can-hold.ts';
import { classifyName } from './classify-name.ts';
import { anyShape, closedList, holding } from './columns/column.ts';
import { labelOfMatch, type LabellingContext } from './labelling.ts';
import { judgeTags, type WrittenTag } from './tagged-labels.ts';

/** Labels of a field of a Prisma schema: its `///` tags, else its words and its model. */
export function labelsOfSchemaField(context: LabellingContext, { field, model, isRelation }: StoredSchemaField): readonly Label[] {
  const annotation = judgeTags(context, tagsOfDocumentation(field.documentation, field.documentationPlace ?? field.place), {
    text: field.name,
    declaredAt: field.place,
  });
  if (annotation?.kind === 'not-personal') return [];
  if (annotation?.kind === 'personal') return annotation.labels;
  if (isRelation || /@notPersonal\b/.test(model.documentation)) return [];
  const shape = { ...shapeOfField(field.type), list: field.list };
  const because = `column \`${field.name}\` of model \`${model.name}\``;
  for (const name of [field.name, ...(field.mappedName === undefined ? [] : [field.mappedName.toLowerCase()])]) {
    const matches = classifyName(context.index, name, { place: 'member', owner: model.name, shape });
    if (matches.length > 0) return matches.map(match => labelOfMatch(match, { evidence: 'schema', because, declaredAt: field.place }));
  }
  return [];
}

/** Tags in the `///` comments of a schema. */
export function tagsOfDocumentation(documentation: string, place: WrittenTag['place']): readonly WrittenTag[] {
  return [...documentation.matchAll(/(?:^|\s)@([a-zA-Z]+)(?:[ \t]+([^@\r\n]*))?/g)].map(match => ({
    name: match[1] ?? '',
    text: (match[2] ?? '').trim(),
    place,
  }));
}

const shapes: Readonly<Record<string, ValueShape>> = {
  String: holding('string'),
  Int: holding('number'),
  BigInt: holding('bigint'),
  Float: holding('number'),
  Decimal: holding('number'),
  Boolean: holding('boolean'),
  DateTime: holding('date'),
};

/** A type that is neither scalar nor relation is an enum or a composite: a closed list of words, at most. */
function shapeOfField(type: string): ValueShape {
  if (!scalarTypes.has(type)) return closedList;
  return (Object.hasOwn(shapes, type) ? shapes[type] : undefined) ?? anyShape;
}
