import { posix } from 'node:path';
import type { TsConfig } from './tsconfig.ts';

/** Paths that `paths` and `baseUrl` offer for a module, best first. */
export function mappedPaths(config: TsConfig | undefined, specifier: string): readonly string[] {
  if (!config) return [];
  const best = config.paths
    .flatMap(([pattern, targets]) => {
      const middle = matchPattern(pattern, specifier);
      return middle === undefined
        ? []
        : [
            {
              length: pattern.indexOf('*') < 0 ? Infinity : pattern.indexOf('*'),
              found: targets.map(target => target.replace('*', middle)),
            },
          ];
    })
    .sort((a, b) => b.length - a.length)[0];
  return [...(best?.found ?? []), ...(config.baseUrl === undefined ? [] : [posix.join(config.baseUrl, specifier)])];
}

/** What the star stands for; an empty string for a pattern without one. */
function matchPattern(pattern: string, specifier: string): string | undefined {
  const star = pattern.indexOf('*');
  if (star < 0) return pattern === specifier ? '' : undefined;
  const [prefix, suffix] = [pattern.slice(0, star), pattern.slice(star + 1)];
  const fits = specifier.length >= prefix.length + suffix.length && specifier.startsWith(prefix) && specifier.endsWith(suffix);
  return fits ? specifier.slice(prefix.length, specifier.length - suffix.length) : undefined;
}
