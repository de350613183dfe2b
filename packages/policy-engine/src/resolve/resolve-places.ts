import type { Reference } from '../document/policy-document.ts';
import { isCountry } from '../schema/countries.ts';
import { placeName } from '../schema/place-shapes.ts';
import { nearest } from '../structure/nearest.ts';
import type { Names } from './names.ts';

/** Codes that people write for a country that has another one. */
const commonSlips: ReadonlyMap<string, string> = new Map([
  ['UK', 'GB'],
  ['EL', 'GR'],
]);

/** What does not look like a place has been reported by the structure. */
const wellFormed = new RegExp(String(placeName['pattern']));

/** Reports what is neither a region of the policy nor a country, where the structure has asked for a place. */
export function reportUnknownPlaces(references: readonly Reference[], regions: ReadonlySet<string>, names: Names): void {
  for (const reference of references) if (wellFormed.test(reference.text)) isKnownPlace(reference, regions, names);
}

/** Whether it is a region of the policy or a country; what is neither is reported, whatever it looks like. */
export function isKnownPlace({ text, file, span }: Reference, regions: ReadonlySet<string>, names: Names): boolean {
  if (regions.has(text) || isCountry(text)) return true;
  const meant = meantPlace(text, regions);
  if (meant === undefined && names.incomplete) return false;
  const help = 'declare it in `vocabulary.regions`, or write a country code (ISO 3166-1)';
  names.diagnostics.push({
    name: 'unknown-region',
    severity: 'error',
    file,
    span,
    message: `\`${text}\` is neither a region of this policy nor a country`,
    help: meant === undefined ? help : `did you mean \`${meant}\`?`,
  });
  return false;
}

/** A country of two letters resembles most others (`EE` is Estonia, and not what `EEA` means), so that one is suggested only for the same letters. */
function meantPlace(text: string, regions: ReadonlySet<string>): string | undefined {
  const capitals = text.toUpperCase();
  if (regions.has(capitals) || isCountry(capitals)) return capitals;
  return commonSlips.get(capitals) ?? nearest(text, regions);
}
