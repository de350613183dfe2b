import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';

export interface CacheRequest {
  /** `--cache-location`; absent: the cache folder of the user. */
  readonly location?: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folders that are checked. */
  readonly roots: readonly string[];
}

/**
 * Where facts are kept, or why not. A repository may carry a folder that looks like a cache and says that nothing was found. So the
 * cache is outside of what is checked, or a folder in which git tracks nothing.
 */
export function findCacheFolder({ location, cwd, env, roots }: CacheRequest): { readonly folder: string } | { readonly problem: string } {
  const named = location === undefined ? userCacheFolder(env) : resolve(cwd, location);
  if (named === undefined) return { problem: 'this user has no home folder' };
  const folder = withLinksFollowed(named);
  const inside = roots.find(root => isBelow(folder, withLinksFollowed(resolve(root))));
  if (inside === undefined || isUntracked(folder, inside)) return { folder };
  return { problem: `${folder} may have come with the code that is checked: git does not say that nothing in it is tracked` };
}

/** As each system has it. */
function userCacheFolder(env: CacheRequest['env']): string | undefined {
  const home = env['HOME'] ?? env['USERPROFILE'] ?? homeOfUser();
  const base = {
    win32: env['LOCALAPPDATA'],
    darwin: home && join(home, 'Library', 'Caches'),
  }[process.platform as string];
  const folder = base ?? env['XDG_CACHE_HOME'] ?? (home && join(home, '.cache'));
  return folder ? resolve(folder, 'proviso') : undefined;
}

function homeOfUser(): string | undefined {
  try {
    return homedir();
  } catch {
    return undefined;
  }
}

/** Git must say so: in a folder that is no repository (an unpacked archive), nobody knows. */
function isUntracked(folder: string, root: string): boolean {
  try {
    return execFileSync('git', ['ls-files', '--', folder], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }) === '';
  } catch {
    return false;
  }
}

/** Of a folder that is not there yet, as far as it is. */
function withLinksFollowed(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    const above = dirname(folder);
    return above === folder ? folder : join(withLinksFollowed(above), basename(folder));
  }
}

function isBelow(path: string, folder: string): boolean {
  const [inner, outer] = [path, folder].map(each => each.replaceAll('\\', '/').replace(/\/$/, ''));
  return inner === outer || (inner ?? '').startsWith(`${outer ?? ''}/`);
}
