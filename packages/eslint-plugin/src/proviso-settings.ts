import { resolve } from 'node:path';

/** `settings.proviso` of ESLint's configuration. Absolute paths with forward slashes. */
export interface ProvisoSettings {
  /** Beats the configuration: a path, or a pack such as `proviso:baseline`. */
  readonly policy?: string;
  /** The `proviso.config.yaml` that governs the folder it lies in, and every folder below. */
  readonly config?: string;
}

/** Paths are relative to the folder that ESLint runs in. */
export function readProvisoSettings(settings: Readonly<Record<string, unknown>>, cwd: string): ProvisoSettings {
  const own = settings['proviso'];
  const policy = readText(own, 'policy');
  const config = readText(own, 'config');
  return {
    ...(policy !== undefined && { policy: policy.startsWith('proviso:') ? policy : toSlashes(resolve(cwd, policy)) }),
    ...(config !== undefined && { config: toSlashes(resolve(cwd, config)) }),
  };
}

function readText(own: unknown, key: 'policy' | 'config'): string | undefined {
  if (typeof own !== 'object' || own === null) return undefined;
  const value: unknown = Reflect.get(own, key);
  return typeof value === 'string' ? value : undefined;
}

export function toSlashes(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}
