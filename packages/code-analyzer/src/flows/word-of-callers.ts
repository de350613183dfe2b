/**
 * A parameter that is personal by its name alone is what callers pass: one caller that passes a declared e-mail address makes
 * the name certain. The finding stays in the function, where callers need not repeat it.
 */
import type { Label } from '../facts.ts';
import { pathKey } from './access-path.ts';
import { argumentsOf } from './arguments.ts';
import type { Arrival } from './arrivals.ts';
import type { Evaluation } from './evaluation.ts';
import { shortText } from './place-of.ts';
import { namesOfFunction } from './function-names.ts';
import { appendTrail, lastStep } from './trail.ts';
import type { Origin, ParameterSource } from './value.ts';

/** Calls of one function that are asked; those behind them would say the same. */
const mostCallers = 30;

export function withWordOfCallers(arrival: Arrival, evaluation: Evaluation): Arrival {
  const { origin } = arrival;
  if (!origin.parameter || !origin.labels.some(isOnlyNamed)) return arrival;
  for (const given of passedTo(origin.parameter, evaluation)) {
    const labels = origin.labels.map(label => (isOnlyNamed(label) ? (declaredBy(given, label) ?? label) : label));
    if (labels.every((label, index) => label === origin.labels[index])) continue;
    const trail = appendTrail(lastStep(given.trail, given.at, `passed as \`${shortText(given.at, 40)}\``), origin.trail);
    return { ...arrival, origin: { ...origin, labels, trail } };
  }
  return arrival;
}

const isOnlyNamed = (label: Label): boolean => label.evidence === 'name';

function passedTo({ function: fn, index, rest, path }: ParameterSource, evaluation: Evaluation): readonly Origin[] {
  const calls = evaluation.callsOf(namesOfFunction(fn)).slice(0, mostCallers);
  return calls.filter(call => evaluation.bodiesOf(call).includes(fn)).flatMap(call => argumentsOf(call, evaluation).at(index, rest, path));
}

/** The same category at the same place, bare, and said by more than a name. */
function declaredBy(given: Origin, named: Label): Label | undefined {
  const found = given.labels.find(
    label => label.category === named.category && !isOnlyNamed(label) && pathKey([...given.path, ...label.path]) === pathKey(named.path),
  );
  if (!found || given.protections.length > 0 || found.protections.length > 0) return undefined;
  return { ...named, evidence: found.evidence, because: found.because, declaredAt: found.declaredAt };
}
