import type { CompiledPolicy, CompiledWaiver } from './compiled-policy.ts';
import { msPerDay, parseInstant } from './time/instant.ts';

/** A finding, as far as waivers are concerned. */
export interface WaivableFinding {
  readonly rule: string;
  /** Relative to the root of the project, with forward slashes. */
  readonly file: string;
  /** All that the finding is about; none for findings about connections. */
  readonly categories: readonly string[];
}

/** Whether a file matches a glob: the host's matcher, so that it is the same as everywhere else in that host. */
export type MatchesGlob = (glob: string, file: string) => boolean;

export interface WaiverSettings {
  readonly now: Date;
  readonly matches: MatchesGlob;
}

/** `ending`: in force, and its last day is within two weeks. */
export type WaiverState = 'in-force' | 'ending' | 'expired';

/** `expired`: waivers cover the finding, and the last day of each is over, so that the finding is back. */
export type WaiverVerdict = { readonly state: WaiverState; readonly waiver: CompiledWaiver } | { readonly state: 'none' };

/**
 * Whether a finding is accepted for now, by which waiver and until when: of those that cover it the one that ends last.
 * One waiver must cover all of the finding. It changes no decision at run time.
 */
export function waiverFor(policy: Pick<CompiledPolicy, 'waivers'>, finding: WaivableFinding, settings: WaiverSettings): WaiverVerdict {
  const [last] = [...waiversCovering(policy, finding, settings.matches)].sort((a, b) => endOf(b.expires) - endOf(a.expires));
  return last === undefined ? { state: 'none' } : { state: waiverStateAt(last.expires, settings.now), waiver: last };
}

/** Every waiver that is about all of the finding, whether it is in force or not. */
export function waiversCovering(
  { waivers }: Pick<CompiledPolicy, 'waivers'>,
  finding: WaivableFinding,
  matches: MatchesGlob,
): readonly CompiledWaiver[] {
  return waivers.filter(({ rule, scope: { files, categories } }) => {
    if (rule !== finding.rule) return false;
    if (files.length > 0 && !files.some(glob => matches(glob, finding.file))) return false;
    return categories === undefined || (finding.categories.length > 0 && finding.categories.every(id => categories.includes(id)));
  });
}

/** Time to mend what a waiver covers before its findings are back. */
const daysOfWarning = 14;

/** A waiver is in force until the end of its last day (UTC); one whose day is no date never is. */
export function waiverStateAt(expires: string, now: Date): WaiverState {
  const left = endOf(expires) - now.getTime();
  return left <= 0 ? 'expired' : left <= daysOfWarning * msPerDay ? 'ending' : 'in-force';
}

function endOf(expires: string): number {
  const lastDay = parseInstant(expires);
  return lastDay === undefined ? Number.NEGATIVE_INFINITY : lastDay.ms + msPerDay;
}
