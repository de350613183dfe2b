import type { Diagnostic } from '../../diagnostic.ts';
import type { ConsentSource } from '../../document/policy-document.ts';
import type { Override, ResolvedStatement } from '../../resolve/resolved-policy.ts';
import { mayBeLonger } from '../../time/duration-bounds.ts';
import { parseDuration } from '../../time/duration.ts';
import { compareVersions } from '../../decide/compare-versions.ts';
import { loosened } from './loosened.ts';

/** Consent may be asked for more strictly: younger, to a later notice, separately. */
export function loosenedConsent({ child, parent }: Override<ResolvedStatement>): readonly Diagnostic[] {
  const [own, theirs] = [child.source.consent, parent.source.consent];
  if (own === undefined || theirs === undefined) return [];
  const weaker = [
    isOlder(own, theirs) ? { at: own.maxAge, what: 'consent may be older' } : undefined,
    isEarlier(own, theirs) ? { at: own.noticeVersion, what: 'consent may be to another notice' } : undefined,
    own.separate === false && theirs.separate === true ? { at: undefined, what: 'consent need not be separate' } : undefined,
  ];
  return weaker.flatMap(found =>
    found === undefined
      ? []
      : loosened({
          at: found.at ?? { file: child.source.file, span: own.span },
          message: `under \`${child.source.id}\` ${found.what} than in ${parent.source.file}`,
          help: 'leave it out to ask for the same consent, or ask for more',
          parent: { file: parent.source.file, span: theirs.span },
        }),
  );
}

function isOlder(own: ConsentSource, theirs: ConsentSource): boolean {
  const [first, second] = [parseDuration(own.maxAge?.text ?? ''), parseDuration(theirs.maxAge?.text ?? '')];
  return first !== undefined && second !== undefined && mayBeLonger(first, second);
}

/** Two lower bounds that have an order are compared; of other pairs only the same says the same. */
function isEarlier({ noticeVersion: own }: ConsentSource, { noticeVersion: theirs }: ConsentSource): boolean {
  if (own === undefined || theirs === undefined || own.text === theirs.text) return false;
  const [first, second] = [lowerBoundOf(own.text), lowerBoundOf(theirs.text)];
  return first === undefined || second === undefined || !(compareVersions(first, second) >= 0);
}

function lowerBoundOf(text: string): string | undefined {
  return /^>= ?(.+)$/.exec(text)?.[1];
}
