import type { CompiledResidency } from '../compiled-policy.ts';
import type { Reference } from '../document/policy-document.ts';
import { sortedUnique } from '../resolve/names.ts';
import type { ResolvedResidency } from '../resolve/resolved-policy.ts';
import { countries } from '../schema/countries.ts';
import { given } from './given.ts';

export function emitResidency({ source, categories }: ResolvedResidency): CompiledResidency {
  const { id, subjectRegion, store, deny, primaryStore, transfer, legal } = source;
  return {
    id,
    subjectRegion: subjectRegion?.text ?? '',
    ...given({ categories: categories?.ids }),
    // Without a list the data may be anywhere that is not denied.
    store: store === undefined ? countries : textsOf(store),
    deny: textsOf(deny),
    transfer: {
      allow: textsOf(transfer?.allow ?? []),
      separateConsent: transfer?.separateConsent ?? false,
      ...given({ assessment: transfer?.assessment?.text }),
    },
    ...(primaryStore.length === 0 ? {} : { primaryStore: textsOf(primaryStore) }),
    legal,
  };
}

function textsOf(references: readonly Reference[]): readonly string[] {
  return sortedUnique(references.map(({ text }) => text));
}
