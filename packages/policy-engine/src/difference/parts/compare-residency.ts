import type { CompiledPolicy } from '../../compiled-policy.ts';
import type { IndexedResidency } from '../../decide/policy-index.ts';
import { indexPolicy } from '../../decide/policy.ts';
import { countries } from '../../schema/countries.ts';
import { boxesOf, type Box } from '../boxes.ts';
import type { PartChange } from '../difference.ts';
import { listed, patternsOf, sortedWords } from '../wording.ts';
import { sharedLeaves } from '../shared-leaves.ts';
import { nameCountries } from './name-countries.ts';

/** Country by country: whose data may go where, by which mechanism, and with or without separate consent? */
export function compareResidency(before: CompiledPolicy, after: CompiledPolicy): readonly PartChange[] {
  const isSame =
    JSON.stringify([before.residency, before.regions, before.categories]) ===
    JSON.stringify([after.residency, after.regions, after.categories]);
  if (isSame) return [];
  const [oldRules, newRules] = [indexPolicy(before).index.residency, indexPolicy(after).index.residency];
  const every = [...oldRules, ...newRules];
  const atoms = atomsOf(every);
  const mechanisms = ['', ...sortedWords(every.flatMap(({ rule }) => rule.transfer.allow))];
  const leaves = sharedLeaves(before, after);
  const categories = leaves.map(({ id }) => id);
  const known = new Map<string, MoveChanges>();
  const [looser, tighter]: [number[][], number[][]] = [[], []];
  leaves.forEach((leaf, category) => {
    const old = oldRules.filter(({ rule }) => touches(rule.categories, leaf.before));
    const now = newRules.filter(({ rule }) => touches(rule.categories, leaf.after));
    const key = JSON.stringify([old.map(rule => oldRules.indexOf(rule)), now.map(rule => newRules.indexOf(rule))]);
    const changes = known.get(key) ?? moveChanges(old, now, atoms, mechanisms);
    known.set(key, changes);
    looser.push(...changes.looser.map(point => [category, ...point]));
    tighter.push(...changes.tighter.map(point => [category, ...point]));
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
    const what = listed(
      patternsOf(
        inCategories.map(place => categories[place] ?? ''),
        categories,
      ),
    );
    return { id: ids, text: `${what} of people in ${places(inSubjects)}: to ${places(inEnds)}${means}${consent}` };
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

interface MoveChanges {
  /** Places of subject, end, mechanism and consent. */
  readonly looser: readonly (readonly number[])[];
  readonly tighter: readonly (readonly number[])[];
}

type Atoms = readonly (readonly string[])[];

function moveChanges(
  old: readonly IndexedResidency[],
  now: readonly IndexedResidency[],
  atoms: Atoms,
  mechanisms: readonly string[],
): MoveChanges {
  const points = atoms.flatMap((_, subject) =>
    atoms.flatMap((__, end) => mechanisms.flatMap((___, mechanism) => [0, 1].map(consent => [subject, end, mechanism, consent] as const))),
  );
  const isFree = (rules: readonly IndexedResidency[], [subject, end, mechanism, consent]: (typeof points)[number]): boolean => {
    const move = {
      subject: atoms[subject]?.[0] ?? '',
      end: atoms[end]?.[0] ?? '',
      mechanism: mechanisms[mechanism] ?? '',
      isConsented: consent === 1,
    };
    return rules.every(rule => holds(rule, move));
  };
  const states = points.map(point => ({ point, was: isFree(old, point), is: isFree(now, point) }));
  const where = (was: boolean, is: boolean): MoveChanges['looser'] =>
    states.filter(state => state.was === was && state.is === is).map(({ point }) => point);
  return { looser: where(false, true), tighter: where(true, false) };
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
function atomsOf(rules: readonly IndexedResidency[]): Atoms {
  const atoms = new Map<string, string[]>();
  for (const country of countries) {
    const key = rules.map(({ subjects, denied, home }) => [subjects, denied, home].map(set => Number(set.has(country))).join('')).join();
    atoms.set(key, [...(atoms.get(key) ?? []), country]);
  }
  return [...atoms.values()];
}
