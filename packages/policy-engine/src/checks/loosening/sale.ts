import type { Diagnostic } from '../../diagnostic.ts';
import type { PurposeDeclaration } from '../../document/policy-document.ts';
import type { Extends } from '../../resolve/overrides.ts';
import type { ResolvedPolicy } from '../../resolve/resolved-policy.ts';
import { loosened } from './loosened.ts';

/** A sale stays a sale: `sale: false` would take the opt-out of a parent away. */
export function loosenedSale({ documents }: ResolvedPolicy, extend: Extends): readonly Diagnostic[] {
  const purposes = documents.flatMap(document => document.purposes);
  const sales = new Map<string, PurposeDeclaration[]>();
  for (const purpose of purposes.filter(({ sale }) => sale === true)) sales.set(purpose.id, [...(sales.get(purpose.id) ?? []), purpose]);
  return purposes.flatMap(child => {
    const parent = child.sale === false ? sales.get(child.id)?.find(other => extend(child.file, other.file)) : undefined;
    if (parent === undefined) return [];
    return [
      loosened({
        at: { file: child.file, span: child.saleSpan },
        message: `\`${child.id}\` is called no sale, and is one in ${parent.file}`,
        help: 'leave `sale` out: it stays a sale',
        parent: { file: parent.file, span: parent.saleSpan },
      }),
    ];
  });
}
