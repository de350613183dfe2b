import { syntax } from '../program/compiler.ts';

/** A JSON object, with comments and trailing commas as TypeScript allows them; `undefined` for anything else. */
export function readJsonObject(path: string, text: string): JsonObject | undefined {
  const { config, error } = syntax.parseConfigFileTextToJson(path, text) as { readonly config?: unknown; readonly error?: unknown };
  return isObject(config) && !error ? config : undefined;
}

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);
export const stringsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value.filter(item => typeof item === 'string') : [];
export const stringOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
