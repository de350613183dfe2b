/** What an editor may set: `initializationOptions`, or the `proviso` section of its settings. Other shapes count as unset. */
export interface EditorSettings {
  /** A path, or a pack such as `proviso:baseline`; the configuration decides when absent. */
  readonly policy?: string;
  /** Milliseconds of quiet before diagnostics are pushed. */
  readonly delay: number;
  /** The editor shows the notification `proviso/status`: which policy each project has, and whether it compiles. */
  readonly reportsStatus: boolean;
}

const defaultDelay = 100;

export function readEditorSettings(value: unknown): EditorSettings {
  const policy = fieldOf(value, 'policy');
  const delay = fieldOf(value, 'delay');
  return {
    ...(typeof policy === 'string' && policy.trim() !== '' && { policy: policy.trim() }),
    delay: typeof delay === 'number' && delay >= 0 && delay <= 10_000 ? delay : defaultDelay,
    reportsStatus: fieldOf(value, 'reportsStatus') === true,
  };
}

/** `fieldOf({ a: 1 }, 'a')` is 1; anything that is no object has no fields. */
export function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}
