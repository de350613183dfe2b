/**
 * What an object itself holds under a name. Requests come from running programs: inherited names such as `constructor`, and
 * whatever is no object, hold nothing.
 */
export function own(value: unknown, name: string): unknown {
  if (!isRecord(value)) return undefined;
  const found = value[name];
  return found !== undefined && Object.hasOwn(value, name) ? found : undefined;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}
