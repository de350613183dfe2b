import type { LabelSource } from '../labelling.ts';
import { labelsOfSchemaField } from '../schema-fields.ts';

/** Fields of a Prisma schema, wherever its client shows them. */
export const prismaFields: LabelSource = {
  name: 'fields of Prisma schemas',
  everywhere: true,
  judge: (context, declaration) => {
    const found = context.compiler.schemaFieldOf(declaration);
    return found === undefined ? undefined : { labels: labelsOfSchemaField(context, found), settled: true };
  },
};
