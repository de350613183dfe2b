import type { Schema } from '../../packages/policy-engine/src/schema/shapes.ts';

/** A schema with its lists and maps opened: `statements[]`, `stores.<id>`. */
export interface OpenedSchema {
  readonly schema: Schema;
  readonly steps: string;
}

/** What stands in a list, or at each id. */
export function schemaAt(schema: Schema): OpenedSchema {
  if (schema['properties'] !== undefined) return { schema, steps: '' };
  const [items, values] = [asSchema(schema['items']), asSchema(schema['additionalProperties'])];
  const inner = items ?? values;
  if (inner === undefined || inner['$ref'] !== undefined) return { schema, steps: '' };
  const below = schemaAt(inner);
  return { schema: below.schema, steps: `${items === undefined ? '.<id>' : '[]'}${below.steps}` };
}

/** Does it have keys of its own that need telling? A selector of categories has one, which its words tell. */
export function isBlock(schema: Schema): boolean {
  return schema['properties'] !== undefined && !isCategorySelector(schema);
}

/** `One of permit, forbid`, where exactly one must be there. */
export function requiredWords(schema: Schema): readonly string[] {
  const alternatives = Array.isArray(schema['oneOf']) ? (schema['oneOf'] as readonly { readonly required?: readonly string[] }[]) : [];
  const names = alternatives.flatMap(({ required = [] }) => required.map(name => `\`${name}\``));
  return names.length === 0 ? [] : [`Exactly one of ${names.join(', ')}.`, ''];
}

/** What a value may be. */
export function typeWords(schema: Schema): string {
  if (schema['x-not-yet-supported'] !== undefined) return '[not supported yet](../diagnostics/not-yet-supported.md)';
  if (isCategorySelector(schema))
    return 'a category such as `contact.email`, a subtree such as `contact.**`, `**`, a list of these, or `{ sensitivity: … }`';
  if (schema['$ref'] !== undefined) return 'a [condition](conditions.md)';
  if (schema['const'] !== undefined) return `\`${shown(schema['const'])}\``;
  if (Array.isArray(schema['enum'])) return schema['enum'].map(word => `\`${shown(word)}\``).join(', ');
  const types = [schema['type']].flat().filter(type => type !== 'null');
  const one = asSchema(schema['then']);
  if (types.includes('string') && types.length > 1)
    return [oneWord(schema, one), ...types.filter(type => type !== 'string').map(type => compound(schema, String(type)))].join(', or ');
  return types.length === 1 ? simple(schema, String(types[0])) : listWords(types.map(String));
}

function oneWord(schema: Schema, one: Schema | undefined): string {
  return one === undefined || Object.keys(one).length === 0 || one['oneOf'] !== undefined
    ? textWords(schema)
    : typeWords({ type: 'string', ...one });
}

/** The other forms of what may be a text. */
function compound(schema: Schema, type: string): string {
  const several = type === 'array' && schema['then'] !== undefined;
  return several && oneWord(schema, asSchema(schema['then'])) === itemWords(schema) ? 'several in a list' : simple(schema, type);
}

function itemWords(schema: Schema): string {
  return typeWords(asSchema(schema['items']) ?? {});
}

function listOf(items: string): string {
  if (items === 'a block') return 'a list of blocks';
  if (items === 'a text') return 'a list of texts';
  return items.startsWith('`') ? `a list of ${items}` : `a list, each ${items}`;
}

function simple(schema: Schema, type: string): string {
  switch (type) {
    case 'string':
      return textWords(schema);
    case 'boolean':
      return '`true` or `false`';
    case 'number':
    case 'integer':
      return numberWords(schema, type);
    case 'array':
      return listOf(itemWords(schema));
    case 'object':
      return mapWords(schema);
    default:
      return 'anything';
  }
}

function mapWords(schema: Schema): string {
  const values = asSchema(schema['additionalProperties']);
  if (schema['properties'] !== undefined || values === undefined) return 'a block';
  const names = asSchema(schema['propertyNames'])?.['x-expected'];
  return `a block of names${names === undefined ? '' : ` (${names})`}, each with ${typeWords(values)}`;
}

function numberWords(schema: Schema, type: string): string {
  const [least, most] = [schema['minimum'], schema['maximum']];
  const kind = type === 'integer' ? 'a whole number' : 'a number';
  if (least !== undefined && most !== undefined) return `${kind} from ${shown(least)} to ${shown(most)}`;
  return least === undefined ? kind : `${kind}, at least ${shown(least)}`;
}

function textWords(schema: Schema): string {
  return schema['x-expected'] ?? 'a text';
}

function listWords(types: readonly string[]): string {
  const words = types.map(type => simple({}, type));
  return words.length === 0 ? 'a block' : words.join(', or ');
}

function isCategorySelector(schema: Schema): boolean {
  const properties = asSchema(schema['properties']);
  return properties !== undefined && Object.hasOwn(properties, 'sensitivity') && Array.isArray(schema['type']);
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function asSchema(value: unknown): Schema | undefined {
  return typeof value === 'object' && value !== null ? (value as Schema) : undefined;
}
