import type { Diagnostic } from '../../diagnostic.ts';
import type { SafeguardSource } from '../../document/policy-document.ts';
import type { Override, ResolvedSafeguard } from '../../resolve/resolved-policy.ts';
import { mayBeLonger } from '../../time/duration-bounds.ts';
import { parseDuration } from '../../time/duration.ts';
import { loosened } from './loosened.ts';

type Transport = SafeguardSource & { readonly kind: 'transport' };

/** Whatever the parent demands of a connection, an override demands as much. */
export function loosenedTransport({ child, parent }: Override<ResolvedSafeguard>): readonly Diagnostic[] {
  const [own, theirs] = [child.source, parent.source];
  if (own.kind !== 'transport' || theirs.kind !== 'transport') return [];
  return demands
    .filter(({ isLess }) => isLess(own, theirs))
    .map(({ name }) =>
      loosened({
        at: own,
        message: `\`${own.id}\` asks for less \`${name}\` than in ${theirs.file}`,
        help: 'an override demands more, never less: repeat it',
        parent: theirs,
      }),
    );
}

const demands: readonly { readonly name: string; readonly isLess: (own: Transport, theirs: Transport) => boolean }[] = [
  { name: 'tls', isLess: (own, theirs) => theirs.tls !== undefined && Number(own.tls ?? 0) < Number(theirs.tls) },
  { name: 'verifyCertificates', isLess: (own, theirs) => theirs.verifyCertificates === true && own.verifyCertificates !== true },
  { name: 'startTls', isLess: (own, theirs) => theirs.startTls && !own.startTls },
  { name: 'hsts', isLess: (own, theirs) => theirs.hsts !== undefined && isShorter(own.hsts?.text, theirs.hsts.text) },
  { name: 'cookies.secure', isLess: (own, theirs) => theirs.cookies?.secure === true && own.cookies?.secure !== true },
  { name: 'cookies.httpOnly', isLess: (own, theirs) => theirs.cookies?.httpOnly === true && own.cookies?.httpOnly !== true },
  { name: 'cookies.sameSite', isLess: (own, theirs) => strictnessOf(own) < strictnessOf(theirs) },
];

function isShorter(own: string | undefined, theirs: string): boolean {
  const [first, second] = [parseDuration(own ?? ''), parseDuration(theirs)];
  return first === undefined || (second !== undefined && mayBeLonger(second, first));
}

function strictnessOf({ cookies }: Transport): number {
  return ['lax', 'strict'].indexOf(cookies?.sameSite ?? 'none');
}
