/** What reaches a sink through one call: directly, or through functions of the project that lead to one. */
import type { Channel } from '../facts.ts';
import { syntax, type CallLike, type Declaration, type FunctionLike, type Node } from '../program/compiler.ts';
import { propertyNames, type Path } from './access-path.ts';
import { argumentsOf, passedInto, writtenArguments, type Arguments } from './arguments.ts';
import { isDevelopmentOnly } from './development-only.ts';
import type { Evaluation } from './evaluation.ts';
import { parameterIndex } from './parameter-index.ts';
import { redactedBy } from './redacted-paths.ts';
import type { SinkNames } from './sink-names.ts';
import { isGap, originKey, type Origin } from './value.ts';

export interface Arrival {
  readonly channel: Channel;
  /** `pino#Logger.info`: the sink at the end. */
  readonly sinkName: string;
  /** The call of the sink itself. */
  readonly sink: CallLike;
  /** The call in the function that is looked at: the sink, or one that leads to it. */
  readonly call: CallLike;
  readonly origin: Origin;
  readonly developmentOnly: boolean;
}

export interface Arrivals {
  readonly at: (call: CallLike) => readonly Arrival[];
}

/** Functions that lead to sinks that lead to sinks: longer chains are cut and reported. */
const deepestChain = 12;

export function createArrivals(evaluation: Evaluation, names: SinkNames): Arrivals {
  const known = new Map<CallLike, readonly Arrival[]>();
  const summaries = new Map<FunctionLike, readonly Arrival[]>();
  const open = new Set<FunctionLike>();

  const at = (call: CallLike): readonly Arrival[] => {
    const before = known.get(call);
    if (before) return before;
    const found = writtenArguments(call).length === 0 ? [] : [...sinkArrivals(call, evaluation), ...throughFunctions(call)];
    if (open.size === 0) known.set(call, found);
    return found;
  };

  const throughFunctions = (call: CallLike): Arrival[] => {
    const bodies = evaluation.bodiesOf(call);
    if (bodies.length === 0) return [];
    const passed = argumentsOf(call, evaluation);
    return bodies.flatMap(fn => summaryOf(fn)).flatMap(inner => handedOn(inner, call, passed, evaluation));
  };

  /** What reaches a sink from the parameters of a function. */
  const summaryOf = (fn: FunctionLike): readonly Arrival[] => {
    const before = summaries.get(fn);
    if (before) return before;
    if (open.has(fn) || open.size >= deepestChain || !fn.body) return [];
    open.add(fn);
    const calls = names.candidatesIn(fn.body);
    const arrivals = distinct(calls.flatMap(call => at(call)).filter(arrival => arrival.origin.parameter?.function === fn));
    open.delete(fn);
    if (open.size === 0) summaries.set(fn, arrivals);
    return arrivals;
  };
  return { at };
}

function sinkArrivals(call: CallLike, evaluation: Evaluation): readonly Arrival[] {
  const found: Arrival[] = [];
  for (const { declaration, name, roles } of evaluation.context.roles.of(call)) {
    for (const role of roles) {
      if (role.kind !== 'sink') continue;
      const origins = sinkParameters(declaration, role.parameters).flatMap(({ index, rest, path }) =>
        argumentsOf(call, evaluation).at(index, rest, path),
      );
      const developmentOnly = isDevelopmentOnly(call, evaluation.context.compiler);
      found.push(
        ...redactedBy(origins, call, evaluation).map(origin => ({
          channel: role.channel,
          sinkName: name,
          sink: call,
          call,
          origin,
          developmentOnly,
        })),
      );
    }
  }
  return distinct(found);
}

interface Position {
  readonly index: number;
  readonly rest: boolean;
  readonly path: Path;
}

function sinkParameters(declaration: Declaration, names: readonly string[]): readonly Position[] {
  if (names.length === 0) return [{ index: 0, rest: true, path: [] }];
  return names.flatMap(name => parameterIndex(declaration, name) ?? []);
}

/** An arrival inside a function, as it looks at a call of that function. */
function handedOn(inner: Arrival, call: CallLike, passed: Arguments, evaluation: Evaluation): Arrival[] {
  const developmentOnly = inner.developmentOnly || isDevelopmentOnly(call, evaluation.context.compiler);
  const inherited = inner.origin.labels;
  return passedInto({ ...inner.origin, labels: [] }, passed, call).flatMap(origin => {
    // What the function says about its own parameter is reported there.
    const labels = origin.labels.filter(
      label => !inherited.some(told => told.category === label.category && (told.evidence !== 'name' || label.evidence === 'name')),
    );
    if (labels.length === 0 && !origin.parameter) return [];
    return [{ ...inner, call, developmentOnly, origin: { ...origin, labels } }];
  });
}

/** One for each thing that arrives in one channel, however many sinks it then meets. */
function distinct(arrivals: readonly Arrival[]): readonly Arrival[] {
  const byKey = new Map<string, Arrival>();
  for (const arrival of arrivals) {
    if (isGap(arrival.origin) && !arrival.origin.parameter) continue;
    const key = `${arrival.channel} ${String(arrival.developmentOnly)} ${originKey(arrival.origin)}`;
    if (!byKey.has(key)) byKey.set(key, arrival);
  }
  return [...byKey.values()];
}
