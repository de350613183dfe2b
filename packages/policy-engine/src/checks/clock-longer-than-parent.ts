import type { Reference } from '../document/policy-document.ts';
import type { ResolvedBreach, ResolvedRights } from '../resolve/resolved-policy.ts';
import { isCertainlyLonger } from '../time/duration-bounds.ts';
import { parseDuration, type Duration } from '../time/duration.ts';
import type { Check } from './check.ts';

/** Of several clocks for the same duty the earliest date holds: a longer one than a pack's says nothing. */
export const clockLongerThanParent: Check = {
  name: 'clock-longer-than-parent',
  find: ({ policy, entry }) => {
    const clocks = [...policy.rights.flatMap(clockOfRight), ...policy.breach.flatMap(clockOfNotice)];
    const parents = clocks.filter(({ limit }) => limit.file !== entry);
    return clocks.flatMap(clock => {
      const { limit, what } = clock;
      const parent = limit.file === entry ? parents.find(other => holdsInstead(other, clock)) : undefined;
      if (parent === undefined) return [];
      return [
        {
          name: 'clock-longer-than-parent',
          severity: 'warning',
          file: limit.file,
          span: limit.span,
          message: `${what} has ${limit.text} here, and ${parent.limit.text} in ${parent.limit.file}`,
          help: 'the earlier date holds: write a shorter time, or leave this out',
          related: [{ file: parent.limit.file, span: parent.limit.span, message: 'the clock that holds' }],
        },
      ];
    });
  },
};

/** One limit for duties under a law. */
interface Clock {
  /** For messages: `a request under GDPR`. */
  readonly what: string;
  readonly limit: Reference;
  readonly duration: Duration;
  /** Clocks of another law, addressee or event are no rivals. */
  readonly kind: string;
  /** Rights, or categories; absent means any. */
  readonly about: ReadonlySet<string> | undefined;
  /** It holds only if something else is so, which may not be so when the other clock runs. */
  readonly isConditional: boolean;
}

function clockOfRight({ source: { id, due, from, include } }: ResolvedRights): readonly Clock[] {
  const duration = parseDuration(due?.text ?? '');
  if (due === undefined || duration === undefined || from === undefined) return [];
  const about = new Set(include.map(({ text }) => text));
  const kind = `right ${id} ${from.text}`;
  return [{ what: `a request under ${id}`, limit: due, duration, kind, about, isConditional: false }];
}

function clockOfNotice({ source: { law, notify, within, from }, categories, when, unless }: ResolvedBreach): readonly Clock[] {
  const duration = parseDuration(within?.text ?? '');
  if (within === undefined || duration === undefined || law === undefined || notify === undefined || from === undefined) return [];
  const what = notify.text === 'assessment' ? `the assessment under ${law.text}` : `the notice to ${notify.text} under ${law.text}`;
  return [
    {
      what,
      limit: within,
      duration,
      kind: `breach ${law.text} ${notify.text} ${from.text}`,
      about: categories && new Set(categories.ids),
      isConditional: when !== undefined || unless !== undefined,
    },
  ];
}

function holdsInstead(parent: Clock, clock: Clock): boolean {
  return (
    parent.kind === clock.kind &&
    !parent.isConditional &&
    isCertainlyLonger(clock.duration, parent.duration) &&
    (parent.about === undefined || clock.about === undefined || [...parent.about].some(word => clock.about?.has(word)))
  );
}
