import type { Check } from './check.ts';
import { everySelection } from './written/every-selection.ts';

/** A selector that selects nothing: `**` where only credentials are declared, or a sensitivity that no category has. What is built on it says nothing. */
export const emptyMatch: Check = {
  name: 'empty-match',
  find: ({ policy, entry, incomplete }) =>
    (incomplete ? [] : everySelection(policy))
      .flatMap(({ parts }) => parts)
      .filter(({ reference, ids }) => reference.file === entry && ids.length === 0 && mayBeEmpty(reference.text))
      .map(({ reference: { text, file, span } }) => ({
        name: 'empty-match',
        severity: 'warning',
        file,
        span,
        message: `\`${text}\` selects no category`,
        help:
          text === '**'
            ? '`**` never includes credentials: name them, as `credential.**`'
            : 'declare categories of this sensitivity, or leave it out',
      })),
};

/** Ids and subtrees that select nothing are unknown, which has been reported. */
function mayBeEmpty(text: string): boolean {
  return text === '**' || !/[.*]/.test(text);
}
