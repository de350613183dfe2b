/** Every way in which a declaration is known to be personal data, in the order in which it is asked: the strongest evidence first. */
import { checkedKeys } from './columns/checked-key.ts';
import { componentProps } from './columns/component-prop.ts';
import { drizzleColumns } from './columns/drizzle-column.ts';
import { entitySchemas } from './columns/entity-schema.ts';
import { graphqlFields } from './columns/graphql-field.ts';
import { knexTables } from './columns/knex-table.ts';
import { kyselyTables } from './columns/kysely-table.ts';
import { mikroOrmProperties } from './columns/mikro-orm-property.ts';
import { mongooseFields } from './columns/mongoose-field.ts';
import { mongooseProps } from './columns/mongoose-prop.ts';
import { objectionColumns } from './columns/objection-column.ts';
import { sequelizeAttributes } from './columns/sequelize-attribute.ts';
import { sequelizeTypescriptColumns } from './columns/sequelize-typescript-column.ts';
import { typeormColumns } from './columns/typeorm-column.ts';
import { validatedMembers } from './columns/validated-member.ts';
import { typeboxKeys } from './columns/typebox-key.ts';
import { valibotKeys } from './columns/valibot-key.ts';
import type { LabelSource } from './labelling.ts';
import { annotations } from './sources/annotations.ts';
import { bindings } from './sources/bindings.ts';
import { borrowedTypes } from './sources/borrowed-types.ts';
import { columnSource } from './sources/columns.ts';
import { harmlessHolders } from './sources/harmless-holders.ts';
import { heldValues } from './sources/held-values.ts';
import { libraryPeople } from './sources/library-people.ts';
import { names } from './sources/names.ts';
import { prismaFields } from './sources/prisma-fields.ts';
import { requestFacts } from './sources/request-facts.ts';
import { writtenTypes } from './sources/written-types.ts';

/** What a member is stored as comes before what is checked about it. */
const readers = [
  typeormColumns,
  mikroOrmProperties,
  sequelizeTypescriptColumns,
  mongooseProps,
  objectionColumns,
  validatedMembers,
  graphqlFields,
  checkedKeys,
  valibotKeys,
  typeboxKeys,
  entitySchemas,
  drizzleColumns,
  mongooseFields,
  sequelizeAttributes,
  knexTables,
  kyselyTables,
  componentProps,
];

export const allSources: readonly LabelSource[] = [
  annotations,
  prismaFields,
  libraryPeople,
  requestFacts,
  harmlessHolders,
  ...readers.map(columnSource),
  writtenTypes,
  borrowedTypes,
  bindings,
  heldValues,
  names,
];
