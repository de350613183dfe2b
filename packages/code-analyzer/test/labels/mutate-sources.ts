import { allSources } from '../../src/labels/all-sources.ts';
import type { Mutation } from '../flows/mutate-steps.ts';
import { labelsWith } from './labels-of-cases.ts';

/** Each source of labels is taken out in turn: which names are then labelled otherwise? */
export function* mutateSources(): Generator<Mutation> {
  const whole = labelsWith(allSources).map(said => said.split(';'));
  for (const source of allSources) {
    const now = labelsWith(allSources.filter(other => other !== source)).map(said => said.split(';'));
    const changed = whole.flatMap((said, one) => said.map((before, at) => ({ before, after: now[one]?.[at] ?? '' })));
    const differing = changed.filter(({ before, after }) => before !== after);
    yield {
      name: `label source: ${source.name}`,
      lost: differing.filter(({ before }) => before !== '').map(({ before }) => before),
      turned: differing.filter(({ after }) => after !== '').map(({ after }) => after),
    };
  }
}
