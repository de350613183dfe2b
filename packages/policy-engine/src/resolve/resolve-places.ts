import type { Reference } from '../document/policy-document.ts';
import { countries, isCountry } from '../schema/countries.ts';
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

/** Reports what is neither a region of the policy nor a country. */
export function reportUnknownPlaces(references: readonly Reference[], regions: ReadonlySet<string>, names: Names): void {
  for (const { text, file, span } of references) {
    if (regions.has(text) || isCountry(text) || !wellFormed.test(text)) continue;
    const meant = commonSlips.get(text) ?? nearest(text, text.length === 2 ? regions : [...regions, ...countries]);
    if (meant === undefined && names.incomplete) continue;
    const help = 'declare it in `vocabulary.regions`, or write a country code (ISO 3166-1)';
    const message = `\`${text}\` is neither a region of this policy nor a country`;
    names.diagnostics.push({
      name: 'unknown-region',
      severity: 'error',
      file,
      span,
      message,
      help: meant === undefined ? help : `did you mean \`${meant}\`?`,
    });
  }
}
