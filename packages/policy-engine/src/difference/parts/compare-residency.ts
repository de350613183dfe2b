import type { CompiledPolicy } from '../../compiled-policy.ts';
import { indexPolicy, type IndexedResidency } from '../../decide/policy.ts';
import { countries } from '../../schema/countries.ts';
import { boxesOf, type Box } from '../boxes.ts';
import type { PartChange } from '../difference.ts';
import { listed, sortedWords } from '../wording.ts';
import { sharedLeaves } from '../shared-leaves.ts';
import { nameCountries } from './name-countries.ts';

/** Country by country: whose data may go where, by which mechanism, and with or without separate consent? */
export function compareResidency(before: CompiledPolicy, after: CompiledPolicy): readonly PartChange[] {
  const [oldRules, newRules] = [indexPolicy(before).index.residency, indexPolicy(after).index.residency];
  const every = [...oldRules, ...newRules];
  const atoms = atomsOf(every);
  const mechanisms = ['', ...sortedWords(every.flatMap(({ rule }) => rule.transfer.allow))];
  const leaves = sharedLeaves(before, after);
  const categories = leaves.map(({ id }) => id);
  const [looser, tighter]: [number[][], number[][]] = [[], []];
  leaves.forEach((leaf, category) => {
    const old = oldRules.filter(({ rule }) => touches(rule.categories, leaf.before));
    const now = newRules.filter(({ rule }) => touches(rule.categories, leaf.after));
    if (old.length + now.length === 0) return;
    atoms.forEach(([subject = ''], subjectAtom) => {
      atoms.forEach(([end = ''], endAtom) => {
        mechanisms.forEach((mechanism, mechanismPlace) => {
          for (const consent of [0, 1]) {
            const move: Move = { subject, end, mechanism, isConsented: consent === 1 };
            const [wasFree, isFree] = [old.every(rule => holds(rule, move)), now.every(rule => holds(rule, move))];
            const point = [category, subjectAtom, endAtom, mechanismPlace, consent];
            if (isFree && !wasFree) looser.push(point);
            if (wasFree && !isFree) tighter.push(point);
          }
        });
      });
    });
  });
  const tell = (box: Box): { id: string; text: string } => {
    const [inCategories = [], inSubjects = [], inEnds = [], inMechanisms = [], inConsents = []] = box;
    const ids = listed(inCategories.map(place => categories[place] ?? ''));
    const places = (chosen: readonly number[]): string =>
      nameCountries(
        chosen.flatMap(place => atoms[place] ?? []),
        [before, after],
      );
    const named = inMechanisms.map(place => mechanisms[place] ?? '');
    const means =
      named.length === mechanisms.length
        ? ''
        : ` by ${listed(
            named.map(name => (name === '' ? 'no mechanism' : name)),
            'or',
          )}`;
    const consent = inConsents.length === 2 ? '' : inConsents.includes(1) ? ' with separate consent' : ' without separate consent';
    return { id: ids, text: `${ids} of people in ${places(inSubjects)}: to ${places(inEnds)}${means}${consent}` };
  };
  return [
    ...boxesOf(looser)
      .map(tell)
      .map(({ id, text }): PartChange => ({ kind: 'looser-residency', part: 'residency', id, text: `may now go: ${text}` })),
    ...boxesOf(tighter)
      .map(tell)
      .map(({ id, text }): PartChange => ({ kind: 'tighter-residency', part: 'residency', id, text: `may no longer go: ${text}` })),
  ];
}

interface Move {
  readonly subject: string;
  readonly end: string;
  readonly mechanism: string;
  readonly isConsented: boolean;
}

function holds({ rule, subjects, denied, home }: IndexedResidency, { subject, end, mechanism, isConsented }: Move): boolean {
  if (!subjects.has(subject)) return true;
  if (denied.has(end)) return false;
  return home.has(end) || (rule.transfer.allow.includes(mechanism) && (!rule.transfer.separateConsent || isConsented));
}

function touches(categories: readonly string[] | undefined, leaves: readonly string[]): boolean {
  return categories === undefined || leaves.some(leaf => categories.includes(leaf));
}

/** Countries that all rules treat alike. */
function atomsOf(rules: readonly IndexedResidency[]): readonly (readonly string[])[] {
  const atoms = new Map<string, string[]>();
  for (const country of countries) {
    const key = rules.map(({ subjects, denied, home }) => [subjects, denied, home].map(set => Number(set.has(country))).join('')).join();
    atoms.set(key, [...(atoms.get(key) ?? []), country]);
  }
  return [...atoms.values()];
}
