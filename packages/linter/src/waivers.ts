/** Waivers of the policy, asked in the terms of findings. The engine decides; here are the paths. */
import { posix } from 'node:path';
import { matchGlob } from '@proviso/code-analyzer/plain';
import { waiverFor, waiversCovering, type CompiledPolicy, type MatchesGlob } from '@proviso/policy-engine';
import type { Finding, FindingWaiver } from './finding.ts';

type Covered = Pick<Finding, 'rule' | 'file' | 'categories'>;

export interface Waivers {
  readonly of: (finding: Covered) => FindingWaiver | undefined;
  /** Ids of all waivers that cover the finding, also of those that have ended. */
  readonly covering: (finding: Covered) => readonly string[];
}

const noWaivers: Waivers = { of: () => undefined, covering: () => [] };

/** Globs are relative to the folder that the policy governs. */
export function readWaivers(
  policy: Pick<CompiledPolicy, 'waivers'>,
  { folder, now }: { readonly folder: string; readonly now: Date },
): Waivers {
  if (policy.waivers.length === 0) return noWaivers;
  const matches = globMatcher();
  const waivable = ({ file, ...rest }: Covered): Covered => ({ ...rest, file: posix.relative(folder, file) });
  return {
    of: finding => {
      const verdict = waiverFor(policy, waivable(finding), { now, matches });
      if (verdict.state === 'none') return undefined;
      const { id, reason, approvedBy, expires } = verdict.waiver;
      return { id, state: verdict.state, expires, reason, approvedBy };
    },
    covering: finding => waiversCovering(policy, waivable(finding), matches).map(({ id }) => id),
  };
}

/** A glob is made ready once. */
function globMatcher(): MatchesGlob {
  const known = new Map<string, (file: string) => boolean>();
  return (glob, file) => {
    const matches = known.get(glob) ?? matchGlob(glob);
    known.set(glob, matches);
    return matches(file);
  };
}
