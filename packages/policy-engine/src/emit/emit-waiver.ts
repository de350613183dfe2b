import type { CompiledWaiver } from '../compiled-policy.ts';
import { sortedUnique } from '../resolve/names.ts';
import type { ResolvedWaiver } from '../resolve/resolved-policy.ts';
import { given } from './given.ts';

export function emitWaiver({ source, categories }: ResolvedWaiver): CompiledWaiver {
  const { id, rule, files, reason, approvedBy, expires } = source;
  return {
    id,
    rule: rule?.text ?? '',
    scope: { files: sortedUnique(files.map(({ text }) => text)), ...given({ categories: categories?.ids }) },
    reason,
    approvedBy,
    expires: expires?.text ?? '',
  };
}
