import type { Diagnostic } from '../../diagnostic.ts';
import type { Override, ResolvedSafeguard } from '../../resolve/resolved-policy.ts';
import { loosened } from './loosened.ts';

/** A protection more that suffices is a demand less. */
export function loosenedAccept({ child, parent }: Override<ResolvedSafeguard>): readonly Diagnostic[] {
  if (child.source.kind !== 'protect' || parent.source.kind !== 'protect') return [];
  const enough = new Set(parent.source.accept);
  const { id, accepted } = child.source;
  return accepted
    .filter(({ text }) => !enough.has(text))
    .map(word =>
      loosened({
        at: word,
        message: `\`${id}\` accepts \`${word.text}\`, which is not enough in ${parent.source.file}`,
        help: enough.size === 0 ? 'nothing is enough there: `accept: []`' : `enough is: ${[...enough].join(', ')}`,
        parent: { file: parent.source.file, span: parent.source.kind === 'protect' ? parent.source.acceptSpan : parent.source.span },
      }),
    );
}
