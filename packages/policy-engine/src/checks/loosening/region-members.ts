import type { Diagnostic } from '../../diagnostic.ts';
import type { Reference, RegionDeclaration } from '../../document/policy-document.ts';
import type { Extends } from '../../resolve/overrides.ts';
import type { ResolvedPolicy } from '../../resolve/resolved-policy.ts';
import { loosened } from './loosened.ts';

/** A country more in a region is a country more where data may be. Those that a child leaves out stay within. */
export function loosenedRegions({ documents }: ResolvedPolicy, extend: Extends): readonly Diagnostic[] {
  const regions = new Map<string, RegionDeclaration[]>();
  for (const region of documents.flatMap(document => document.regions)) regions.set(region.id, [...(regions.get(region.id) ?? []), region]);
  return [...regions.values()].flatMap(declarations =>
    declarations.flatMap(child => {
      const parents = declarations
        .filter(other => extend(child.file, other.file))
        .map(parent => ({ parent, known: new Set(parent.countries.map(({ text }) => text)) }));
      return child.countries.flatMap(country => {
        const without = parents.find(({ known }) => !known.has(country.text));
        return without === undefined ? [] : [tooWide(country, child, without.parent)];
      });
    }),
  );
}

function tooWide(country: Reference, child: RegionDeclaration, parent: RegionDeclaration): Diagnostic {
  return loosened({
    at: country,
    message: `\`${country.text}\` does not lie in \`${child.id}\` in ${parent.file}`,
    help: 'leave it out, or declare a region of another id',
    parent,
  });
}
