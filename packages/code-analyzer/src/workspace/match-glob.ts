import picomatch from 'picomatch';

/**
 * Whether a path matches a glob; both relative to the same folder, with forward slashes. A folder without a star means all below.
 * Brackets that belong to a name are taken as they are written, too: `app/[id]/page.ts` is a file of many routers.
 */
export function matchGlob(glob: string): (path: string) => boolean {
  const bare = glob.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
  if (bare === '' || bare === '.') return () => true;
  const patterns = bare.includes('\\') ? [bare] : [bare, bare.replace(/[[\]()]/g, '\\$&')];
  return picomatch(patterns.flatMap(withFolder), { dot: true, windows: false });
}

const withFolder = (pattern: string): readonly string[] => (picomatch.scan(pattern).isGlob ? [pattern] : [pattern, `${pattern}/**`]);
