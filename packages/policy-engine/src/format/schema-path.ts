import { conditionSchema } from '../schema/condition-schema.ts';
import type { Schema } from '../schema/shapes.ts';

const unknown: Schema = {};

/** Schema of the value of a key. */
export function entrySchema(schema: Schema, name: string): Schema {
  const properties = asSchema(schema['properties']);
  return asSchema(Object.hasOwn(properties, name) ? properties[name] : schema['additionalProperties']);
}

export function itemSchema(schema: Schema): Schema {
  return asSchema(schema['items']);
}

/** Keys that the language knows here, in the order in which they are written. */
export function knownKeys(schema: Schema): readonly string[] {
  return Object.keys(asSchema(schema['properties']));
}

/** Conditions hold conditions: theirs is the one schema that others refer to. */
function asSchema(value: unknown): Schema {
  const schema = typeof value === 'object' && value !== null ? (value as Schema) : unknown;
  return schema['$ref'] === '#/$defs/condition' ? conditionSchema : schema;
}
