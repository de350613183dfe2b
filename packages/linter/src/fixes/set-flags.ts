import type { OptionFact, OptionValue, Place } from '@proviso/code-analyzer';
import type { Fix } from '../finding.ts';
import { hasNameOfItsOwn, switchedText } from '../judge-option.ts';

/** A flag that is not as it should be, and how it should be written: `secure: true`. */
export interface WantedFlag {
  readonly flag: OptionFact;
  readonly value: OptionValue;
  readonly wanted: string;
}

type Edit = Place & { readonly newText: string };

/** All flags of a cookie at once: where they are written, or beside the options that the call is given. */
export function setFlags(wanted: readonly WantedFlag[], text: string | undefined): readonly Fix[] {
  const switched = wanted.flatMap(each => switchedFlag(each, text) ?? []);
  const missing = wanted.filter(({ flag, value }) => value.kind === 'default' && flag.insertion);
  const inserted = inserting(missing);
  // A flag that nobody can set here leaves the finding as it is.
  if (switched.length + missing.length < wanted.length || inserted === undefined) return [];
  // Who may send a cookie from elsewhere is how a site works, not only how it is protected.
  const isAsked = wanted.some(
    ({ flag, value }) => flag.careful === true || flag.aspect === 'cookie.same-site' || hasNameOfItsOwn(flag, value, text),
  );
  return [
    {
      title: `Set ${wanted.map(({ wanted: option }) => `\`${option}\``).join(' and ')}`,
      kind: isAsked ? 'suggestion' : 'fix',
      edits: [...switched, ...inserted],
    },
  ];
}

function switchedFlag({ flag, value, wanted }: WantedFlag, text: string | undefined): Edit | undefined {
  const newText = flag.aspect === 'cookie.same-site' ? otherSite(value, wanted, text) : switchedText(value, flag.file, text);
  return newText === undefined ? undefined : { ...value.at, newText };
}

/** `'none'` becomes `'lax'`, where it is written as a text. */
function otherSite({ at, kind, text: said = '' }: OptionValue, wanted: string, text = ''): string | undefined {
  const written = text.slice(at.span.start, at.span.end);
  return kind === 'given' && written.slice(1, -1) === said && /^['"]/.test(written) ? wanted.replace(/^\w+: /, '') : undefined;
}

/** Flags that belong at the same place are one edit; `undefined` when they belong at several. */
function inserting(missing: readonly WantedFlag[]): readonly Edit[] | undefined {
  const [first] = missing;
  const place = first?.flag.insertion;
  if (!place) return [];
  const { open, close } = place;
  const isSame = ({ flag: { insertion } }: WantedFlag): boolean =>
    insertion?.span.start === place.span.start && insertion.open === open && insertion.close === close;
  if (!missing.every(isSame)) return undefined;
  return [{ file: place.file, span: place.span, newText: `${open}${missing.map(({ wanted }) => wanted).join(', ')}${close}` }];
}
