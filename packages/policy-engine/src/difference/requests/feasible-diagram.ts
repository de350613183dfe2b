import type { Node } from '../diagram/decision-diagrams.ts';
import { both, type Canvas } from './condition-diagram.ts';

/**
 * 1 for requests that can be made. A value cannot stand where others stand below it: a request in which `context.visit`
 * is a text has no `context.visit.id`. The list of consents is such a place as well.
 */
export function feasibleDiagram({ diagrams, space }: Canvas): Node {
  const paths = [...space.valueAt];
  let feasible = diagrams.leaf(1);
  for (const [path, number] of paths) {
    for (const [, other] of paths.filter(([below]) => below.startsWith(`${path}.`))) {
      feasible = diagrams.combine(both, feasible, notTogether(number, other));
    }
    const areConsents = path === 'subject' || path === 'subject.consents' || path.startsWith('subject.consents.');
    if (areConsents) feasible = diagrams.combine(both, feasible, notTogether(number, space.consent));
  }
  return feasible;

  function notTogether(first: number, second: number): Node {
    const [upper, lower] = [Math.min(first, second), Math.max(first, second)];
    const lowerIsMissing = diagrams.choose(
      lower,
      missing(lower).map(is => diagrams.leaf(is ? 1 : 0)),
    );
    return diagrams.choose(
      upper,
      missing(upper).map(is => (is ? diagrams.leaf(1) : lowerIsMissing)),
    );
  }

  function missing(number: number): readonly boolean[] {
    const variable = space.variables[number];
    if (variable?.kind === 'value') return variable.classes.map(candidates => candidates.some(({ value }) => value === undefined));
    return variable?.kind === 'consent' ? variable.states.map(({ records }) => records.length === 0) : [];
  }
}
