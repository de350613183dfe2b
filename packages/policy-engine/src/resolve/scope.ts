import type { ResolvedAttribute } from './resolved-policy.ts';
import type { CategoryIndex } from './category-selection.ts';
import type { Names } from './names.ts';

/** Every word that a policy may use, and where mistakes are noted. */
export interface Scope {
  readonly categories: CategoryIndex;
  readonly subjects: ReadonlySet<string>;
  readonly purposes: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  readonly attributes: ReadonlyMap<string, ResolvedAttribute>;
  /** Named sets of words, for `in`. */
  readonly sets: ReadonlyMap<string, readonly string[]>;
  readonly names: Names;
}
