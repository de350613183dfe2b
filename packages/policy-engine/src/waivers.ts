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

export interface WaiverSettings {
  readonly now: Date;
  /** Whether a file matches a glob: the host's matcher, so that it is the same as everywhere else in that host. */
  readonly matches: (glob: string, file: string) => boolean;
}

/** `expired`: a waiver covers the finding, and its last day is over, so that the finding is back. */
export type WaiverVerdict = { readonly state: 'waived' | 'expired'; readonly waiver: CompiledWaiver } | { readonly state: 'none' };

/** Whether a finding is accepted for now, and by which waiver: the first by id. One waiver must cover all of the finding. It changes no decision at run time. */
export function waiverFor(policy: Pick<CompiledPolicy, 'waivers'>, finding: WaivableFinding, settings: WaiverSettings): WaiverVerdict {
  const covering = policy.waivers.filter(waiver => covers(waiver, finding, settings));
  const inForce = covering.find(({ expires }) => waiverStateAt(expires, settings.now) === 'in-force');
  if (inForce !== undefined) return { state: 'waived', waiver: inForce };
  const [expired] = covering;
  return expired === undefined ? { state: 'none' } : { state: 'expired', waiver: expired };
}

/** A waiver is in force until the end of its last day (UTC); one whose day is no date never is. */
export function waiverStateAt(expires: string, now: Date): 'in-force' | 'expired' {
  const lastDay = parseInstant(expires);
  return lastDay !== undefined && now.getTime() < lastDay.ms + msPerDay ? 'in-force' : 'expired';
}

function covers({ rule, scope }: CompiledWaiver, finding: WaivableFinding, { matches }: WaiverSettings): boolean {
  const { files, categories } = scope;
  if (rule !== finding.rule) return false;
  if (files.length > 0 && !files.some(glob => matches(glob, finding.file))) return false;
  return categories === undefined || (finding.categories.length > 0 && finding.categories.every(id => categories.includes(id)));
}
