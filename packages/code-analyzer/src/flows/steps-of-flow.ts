/** How a flow is told: where each category comes from and on which way, and then the sink. */
import type { FlowStep, Label } from '../facts.ts';
import type { Arrival } from './arrivals.ts';
import { placeOf, shortText } from './place-of.ts';
import { targetOf } from './setters.ts';
import { flowSteps } from './trail.ts';

/** A reader follows no more ways than this; the finding names all categories. */
const mostWays = 4;
/** Categories of one way that are told apart: a whole row may hold dozens. */
const mostCategories = 6;

export function stepsOf(group: readonly Arrival[], { sink, channel }: Arrival): readonly FlowStep[] {
  const ways = waysOfCategories(group);
  const several = ways.reduce((sum, { labels }) => sum + labels.length, 0) > 1;
  const told = ways.flatMap(({ labels, arrival }) => [
    ...labels.map(label => ({ ...label.declaredAt, says: several ? `${label.category}: ${label.because}` : label.because })),
    ...flowSteps(arrival.origin.trail),
  ]);
  return [...distinct(told), { ...placeOf(sink), says: `${channel} through \`${shortText(targetOf(sink))}\`` }];
}

interface Way {
  /** The first of each category that no way before brings. */
  readonly labels: readonly Label[];
  readonly arrival: Arrival;
}

function waysOfCategories(group: readonly Arrival[]): readonly Way[] {
  const told = new Set<string>();
  const ways = group.map((arrival): Way => {
    const labels = arrival.origin.labels.filter(({ category }) => !told.has(category) && told.add(category));
    return { labels: labels.slice(0, mostCategories), arrival };
  });
  return ways.filter(({ labels }) => labels.length > 0).slice(0, mostWays);
}

/** What two ways share is told once. */
function distinct(steps: readonly FlowStep[]): readonly FlowStep[] {
  const known = new Set<string>();
  return steps.filter(({ file, span, says }) => {
    const key = `${file} ${span.start} ${says}`;
    return !known.has(key) && known.add(key);
  });
}
