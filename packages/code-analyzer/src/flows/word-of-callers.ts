/**
 * A parameter is what callers pass. One caller that passes a declared e-mail address makes a name certain, and what all callers protect
 * is protected. The finding stays in the function, where callers need not repeat it.
 */
import type { Label, Protection } from '../facts.ts';
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
  if (!origin.parameter || origin.labels.length === 0) return arrival;
  const calls = callsTo(origin.parameter, evaluation);
  // A call that is not asked may protect nothing.
  const labels = calls.areAll ? origin.labels.map(label => protectedByCallers(label, calls)) : origin.labels;
  return namedByCallers({ ...arrival, origin: { ...origin, labels } }, calls);
}

function namedByCallers(arrival: Arrival, { byCall }: Passed): Arrival {
  const { origin } = arrival;
  if (!origin.labels.some(isOnlyNamed)) return arrival;
  for (const given of byCall.flat()) {
    const labels = origin.labels.map(label => (isOnlyNamed(label) ? (declaredBy(given, label) ?? label) : label));
    if (labels.every((label, index) => label === origin.labels[index])) continue;
    const trail = appendTrail(lastStep(given.trail, given.at, `passed as \`${shortText(given.at, 40)}\``), origin.trail);
    return { ...arrival, origin: { ...origin, labels, trail } };
  }
  return arrival;
}

const isOnlyNamed = (label: Label): boolean => label.evidence === 'name';

/** What each call passes, and whether these are all calls. */
interface Passed {
  readonly byCall: readonly (readonly Origin[])[];
  readonly areAll: boolean;
}

function callsTo({ function: fn, index, rest, path }: ParameterSource, evaluation: Evaluation): Passed {
  const calls = evaluation.callsOf(namesOfFunction(fn));
  const asked = calls.slice(0, mostCallers).filter(call => evaluation.bodiesOf(call).includes(fn));
  return { byCall: asked.map(call => argumentsOf(call, evaluation).at(index, rest, path)), areAll: calls.length <= mostCallers };
}

/** A repository is given a password that its service has hashed, and its own types do not say so. */
function protectedByCallers(label: Label, { byCall }: Passed): Label {
  const all = byCall.map(origins => protectionsGiven(label, origins));
  const [first, ...others] = all;
  const common = (first ?? []).filter(protection => others.every(given => given.includes(protection)));
  return common.length === 0 ? label : { ...label, protections: [...new Set([...label.protections, ...common])] };
}

/** The protections that one call gives what lands where the label is: all that may land there must have them. */
function protectionsGiven(label: Label, origins: readonly Origin[]): readonly Protection[] {
  const landing = origins.flatMap(({ path, labels, protections }) => {
    const there = labels.filter(given => pathKey([...path, ...given.path]) === pathKey(label.path));
    if (there.length > 0) return there.map(given => [...given.protections, ...protections]);
    return pathKey(path) === pathKey(label.path) ? [protections] : [];
  });
  const [first, ...others] = landing;
  return (first ?? []).filter(protection => others.every(given => given.includes(protection)));
}

/** The same category at the same place, bare, and said by more than a name. */
function declaredBy(given: Origin, named: Label): Label | undefined {
  const found = given.labels.find(
    label => label.category === named.category && !isOnlyNamed(label) && pathKey([...given.path, ...label.path]) === pathKey(named.path),
  );
  if (!found || given.protections.length > 0 || found.protections.length > 0) return undefined;
  return { ...named, evidence: found.evidence, because: found.because, declaredAt: found.declaredAt };
}
