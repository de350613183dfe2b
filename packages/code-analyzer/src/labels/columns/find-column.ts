import type { Declaration } from '../../program/compiler.ts';
import type { Column } from './column.ts';
import { drizzleColumnOf } from './drizzle-column.ts';
import { entityColumnOf } from './entity-column.ts';
import { mongooseFieldOf } from './mongoose-field.ts';
import { sequelizeAttributeOf } from './sequelize-attribute.ts';
import { checkedKeyOf } from './checked-key.ts';

/** The schema's key that a declaration is, of whichever library. */
export function findColumn(declaration: Declaration): Column | undefined {
  return (
    entityColumnOf(declaration) ??
    checkedKeyOf(declaration) ??
    drizzleColumnOf(declaration) ??
    mongooseFieldOf(declaration) ??
    sequelizeAttributeOf(declaration)
  );
}
