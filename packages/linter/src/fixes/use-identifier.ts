import type { Flow } from '@proviso/code-analyzer';
import type { Fix } from '../finding.ts';

/** `log.info(user.email)` becomes `log.info(user.id)`. */
export function useIdentifier(flow: Flow): readonly Fix[] {
  if (flow.identifierInstead === undefined) return [];
  const { file, span } = flow.source;
  return [
    { title: `Use \`${flow.identifierInstead}\` instead`, kind: 'suggestion', edits: [{ file, span, newText: flow.identifierInstead }] },
  ];
}
