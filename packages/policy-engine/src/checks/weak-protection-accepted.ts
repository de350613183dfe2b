import type { SafeguardSource } from '../document/policy-document.ts';
import type { ResolvedPolicy } from '../resolve/resolved-policy.ts';
import type { Check } from './check.ts';

/** Where data rests. */
const atRest = ['database', 'file', 'object', 'cache', 'queue', 'search', 'warehouse'];

/**
 * A hash of an e-mail address or a number is found by trying all of them: it still names the person (GDPR recital 26;
 * EDPB guidelines 01/2025 on pseudonymisation). A mask hides a value from readers of a page, not from those of a database.
 */
export const weakProtectionAccepted: Check = {
  name: 'weak-protection-accepted',
  find: ({ policy, entry }) =>
    policy.safeguards
      .filter(({ source }) => source.file === entry)
      .flatMap(({ source, categories }) =>
        (source.kind === 'protect' ? source.accepted : []).flatMap(({ text, file, span }) => {
          const why = source.kind === 'protect' ? weaknessOf(text, source, categories?.ids ?? [], policy) : undefined;
          if (why === undefined) return [];
          return { name: 'weak-protection-accepted', severity: 'warning', file, span, ...why };
        }),
      ),
};

function weaknessOf(
  protection: string,
  { channels }: SafeguardSource & { readonly kind: 'protect' },
  ids: readonly string[],
  policy: ResolvedPolicy,
): { readonly message: string; readonly help: string } | undefined {
  const open = ids.filter(id => !id.startsWith('credential.'));
  const [guessable] = open;
  if (protection === 'hashed' && guessable !== undefined) {
    const message = `a hash of \`${guessable}\` can be turned back by trying all values`;
    return { message, help: 'accept `pseudonymized` (a hash with a key) instead; `hashed` is for passwords' };
  }
  const [delicate] = open.filter(id => policy.categories.get(id)?.sensitivity !== 'personal');
  if (protection === 'masked' && delicate !== undefined && channels.some(channel => atRest.includes(channel))) {
    return { message: `a mask does not protect \`${delicate}\` where it rests`, help: 'accept `encrypted` or `tokenized` instead' };
  }
  return undefined;
}
