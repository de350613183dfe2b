import { allObligations } from '../../decide/question.ts';
import { decide } from '../../decide/decide.ts';
import type { Request } from '../../decide/request.ts';
import type { RequestWitness } from '../difference.ts';
import type { Cube } from '../diagram/cover.ts';
import { sortedWords } from '../wording.ts';
import { someMoment } from './consent-candidates.ts';
import { requestAt, type Placed } from './request-at.ts';
import type { Side } from './side.ts';
import type { RequestSpace, Variable } from './variables.ts';

export interface WitnessWanted {
  readonly words: { readonly role?: string; readonly action?: string; readonly category?: string; readonly purpose?: string };
  readonly cube: Cube;
  /** It shows only in a request for other categories as well, which is answered so before and after. */
  readonly beside?: readonly ['allow' | 'deny', 'allow' | 'deny'];
}

/** One request of a cube: what it names, and nothing else. */
export function witnessOf(space: RequestSpace, { words, cube, beside }: WitnessWanted): RequestWitness {
  const { role, action, category, purpose } = words;
  const { consents, now } = consentAt(space, cube, purpose);
  const request = requestAt([
    ['actor.role', role],
    ['action', action],
    ['categories', category === undefined ? undefined : [category]],
    ['purpose', purpose],
    ['subject.consents', consents],
    ...placedAt(space, cube),
  ]);
  return beside === undefined ? { request, now } : withCompany(space, { request, now }, beside);
}

function placedAt({ variables }: RequestSpace, cube: Cube): readonly Placed[] {
  const assigned = [...cube].flatMap(([number, [value = 0]]) => {
    const variable = variables[number];
    return variable === undefined ? [] : [{ variable, value }];
  });
  const paths = assigned.map(({ variable }) => ('path' in variable ? variable.path : 'subject.consents'));
  const placed = new Map<string, unknown>();
  for (const { variable, value } of assigned) {
    if (variable.kind === 'value') {
      const isInTheWay = paths.some(path => path.startsWith(`${variable.path}.`));
      const candidates = variable.classes[value] ?? [];
      const chosen = isInTheWay ? candidates.find(candidate => candidate.value === undefined) : candidates[0];
      if (!Array.isArray(placed.get(variable.path))) placed.set(variable.path, chosen === undefined ? candidates[0]?.value : chosen.value);
      continue;
    }
    const word = wordAt(variable, value);
    const members = 'path' in variable ? placed.get(variable.path) : undefined;
    if ('path' in variable && (word !== undefined || members === undefined)) {
      const before: readonly unknown[] = Array.isArray(members) ? members : [];
      placed.set(variable.path, [...before, ...(word === undefined ? [] : [word])]);
    }
  }
  return [...placed];
}

function wordAt(variable: Variable, value: number): string | undefined {
  if (variable.kind === 'member') return value === 1 ? variable.word : undefined;
  return variable.kind === 'stranger' ? variable.words[value] : undefined;
}

function consentAt({ variables, consent }: RequestSpace, cube: Cube, purpose: string | undefined): { consents: unknown; now: string } {
  const variable = variables[consent];
  const chosen = cube.get(consent)?.[0];
  const state = variable?.kind === 'consent' && chosen !== undefined ? variable.states[chosen] : undefined;
  if (state === undefined || state.records.length === 0) return { consents: undefined, now: state?.now ?? someMoment };
  return { consents: state.records.map(record => ({ purpose, ...record })), now: state.now };
}

/** With one more category. A category that is not known needs a word to stand beside another. */
function withCompany({ sides }: RequestSpace, { request, now }: RequestWitness, wanted: readonly string[]): RequestWitness {
  const outcomeOf = ({ policy, index }: Side, asked: Request): string =>
    decide({ compiled: policy, index }, asked, { now: new Date(now), supports: allObligations }).outcome;
  const others = sortedWords(sides.flatMap(({ policy }) => policy.categories.map(({ id }) => id)));
  const unknown = 'no such category';
  const company = [...others, unknown]
    .map(other => ({ ...request, categories: [...(request.categories ?? [unknown]), other] }))
    .find(asked => sides.every((side, place) => outcomeOf(side, asked) === wanted[place]));
  if (company === undefined) throw new Error('the company that was computed is not found');
  return { request: company, now };
}
