import type { Schema } from '../schema/shapes.ts';

/** Keys that a schema declares. */
export function keysOf(schema: Schema): readonly string[] {
  const properties = schema['properties'];
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
}
