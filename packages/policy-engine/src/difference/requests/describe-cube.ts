import type { Circumstance } from '../difference.ts';
import type { Cube } from '../diagram/cover.ts';
import { listed } from '../wording.ts';
import { missing, type Candidate } from './candidate-values.ts';
import type { ConsentState } from './consent-candidates.ts';
import { demandKey, pathOf, type RequestSpace, type ValueClass, type Variable } from './variables.ts';

/** A cube in words: what each attribute that matters is. */
export function describeCube(space: RequestSpace, cube: Cube): Circumstance {
  return [...cube]
    .sort(([a], [b]) => a - b)
    .flatMap(([number, chosen]) => {
      const variable = space.variables[number];
      return variable === undefined ? [] : [describeVariable(space, variable, chosen)];
    });
}

function describeVariable(space: RequestSpace, variable: Variable, chosen: readonly number[]): Circumstance[number] {
  switch (variable.kind) {
    case 'value': {
      const path = declaredPath(space, variable.path);
      return { path, text: `${path} ${describeClasses(variable.classes, chosen, regionsOf(space))}` };
    }
    case 'member': {
      const path = declaredPath(space, variable.path);
      return { path, text: chosen.includes(1) ? `${path} has ${variable.word}` : `${path} has no ${variable.word}` };
    }
    case 'stranger': {
      const words = chosen.flatMap(value => variable.words[value] ?? []);
      const path = declaredPath(space, variable.path);
      return { path, text: words.length === 0 ? `${path} has no other word` : `${path} has another word, such as ${listed(words, 'or')}` };
    }
    case 'consent':
      return { path: 'subject.consents', text: describeConsent(space, variable.states, chosen) };
  }
}

/** As the policies write it. */
function declaredPath({ sides }: RequestSpace, path: string): string {
  const declared = sides.flatMap(({ policy }) => policy.attributes.map(attribute => attribute.path));
  return declared.includes(path) ? path : (declared.find(written => pathOf(written) === path) ?? path);
}

function describeClasses(classes: readonly ValueClass[], chosen: readonly number[], regions: Regions): string {
  const inside = chosen.flatMap(value => classes[value] ?? []);
  const outside = classes.flatMap((candidates, value) => (chosen.includes(value) ? [] : candidates));
  const isAbsent = ({ value }: Candidate): boolean => value === undefined || value === '';
  if (inside.every(isAbsent)) return inside.includes(missing) ? 'is missing' : 'is empty';
  const orMissing = inside.includes(missing) ? ' (or missing)' : '';
  const named = inside.filter(candidate => !isAbsent(candidate));
  const [only] = named;
  if (outside.every(isAbsent) && (named.length > 1 || only?.label.startsWith('any ') === true)) return 'is present';
  const others = outside.filter(candidate => !isAbsent(candidate));
  const isOpen = named.some(({ label }) => label.startsWith('any '));
  if (isOpen)
    return `is ${orMissing === '' ? 'present, and ' : ''}not ${listed(namedRegions(labelsOf(others), regions), 'or')}${orMissing}`;
  const said = listed(namedRegions(labelsOf(named), regions), 'or');
  return `${/^[<>]/.test(said) ? '' : 'is '}${said}${orMissing}`;
}

type Regions = readonly (readonly [id: string, members: readonly string[]])[];

/** Those that are the same in both policies, the largest first: the id of another says nothing that both agree on. */
function regionsOf({ sides }: RequestSpace): Regions {
  const [before, after] = [sides[0].policy.regions, sides[1].policy.regions];
  return Object.entries(after)
    .filter(([id, members]) => Object.hasOwn(before, id) && members.toSorted().join() === before[id]?.toSorted().join())
    .toSorted((a, b) => b[1].length - a[1].length);
}

/** A region with all countries that it is made of by its id alone, and so the smaller regions in it. */
function namedRegions(labels: readonly string[], regions: Regions): readonly string[] {
  const left = new Set(labels);
  for (const [region, members] of regions) {
    if (members.length < 2 || !left.has(region) || !members.every(country => labels.includes(country))) continue;
    const within = regions.filter(([, others]) => others.length < members.length && others.every(country => members.includes(country)));
    for (const place of [...members, ...within.map(([id]) => id)]) left.delete(place);
  }
  return [...left];
}

/** Neighbouring numbers and dates by the ends of the whole, others one by one. */
function labelsOf(candidates: readonly Candidate[]): readonly string[] {
  const placed = candidates
    .flatMap(({ label, stretch }) => (stretch === undefined ? [] : [{ label, ...stretch }]))
    .sort((a, b) => a.place - b.place);
  const runs: (typeof placed)[] = [];
  for (const one of placed) {
    const run = runs.at(-1);
    if (run?.at(-1)?.place === one.place - 1) run.push(one);
    else runs.push([one]);
  }
  const told = runs.map(run =>
    run.length === 1 ? (run[0]?.label ?? '') : [run[0]?.low, run.at(-1)?.high].filter(end => end !== undefined).join(' and '),
  );
  return [...candidates.filter(({ stretch }) => stretch === undefined).map(({ label }) => label), ...told];
}

/** By the demands that all of the states meet, or that none does. */
function describeConsent({ demands }: RequestSpace, states: readonly ConsentState[], chosen: readonly number[]): string {
  const inside = states.filter((_, value) => chosen.includes(value));
  const met = demands.filter((_, place) => inside.every(({ meets }) => meets[place] === true));
  const unmet = demands.filter((_, place) => inside.every(({ meets }) => meets[place] !== true));
  const nameOf = (demand: (typeof demands)[number]): string => {
    const [operator, version, maxAge, separate] = JSON.parse(demandKey(demand)) as readonly [
      string | null,
      string | null,
      string | null,
      boolean,
    ];
    const parts = [
      ...(operator === null || version === null ? [] : [`notice ${signs[operator] ?? operator} ${version}`]),
      ...(maxAge === null ? [] : [`younger than ${maxAge}`]),
      ...(separate ? ['separate'] : []),
    ];
    return parts.length === 0 ? 'consent' : `consent (${parts.join(', ')})`;
  };
  const held = met.length === 0 ? [] : [`${listed(met.map(nameOf))} is in force`];
  const lacking = unmet.length === 0 ? [] : [`${listed(unmet.map(nameOf), 'or')} is not in force`];
  return held.length + lacking.length === 0 ? 'consent differs' : [...held, ...lacking].join(', and ');
}

const signs: Readonly<Record<string, string>> = { eq: '==', lt: '<', le: '<=', gt: '>', ge: '>=' };
