/** What reaches a sink through one call: directly, or through functions of the project that lead to one. */
import type { DoubtedAnswers } from '../edits/doubted-answers.ts';
import type { KeptAnswers } from '../edits/kept-answers.ts';
import { leaningMemo, type Leanings } from '../edits/leanings.ts';
import type { Channel, Recipient } from '../facts.ts';
import type { CallLike, FunctionLike, Node, SourceFile } from '../program/compiler.ts';
import { passedInto, type Arguments } from './arguments.ts';
import { storedReceiver } from './given-values.ts';
import { writtenArguments } from './written-arguments.ts';
import { isDevelopmentOnly } from './development-only.ts';
import type { Evaluation } from './evaluation.ts';
import { isMethodCall, receiverOf, type MethodCall } from './builtin-calls.ts';
import { createFixedPointTable, type Settled } from './fixed-point.ts';
import type { RunFunction } from './functions-run.ts';
import type { RunBy } from './run-by.ts';
import { placeOf, shortText } from './place-of.ts';
import { redactionsByFormat } from './format-redactions.ts';
import { redactionsOf, type RedactedPath } from './redacted-paths.ts';
import { isSetter, type Outlet } from './setters.ts';
import { onlyNew } from './rows-put-back.ts';
import { sinksOfOutlet, type SinkInput } from './sinks-of-outlet.ts';
import type { SinkNames } from './sink-names.ts';
import { isGap, originKey, union, widened, widerPaths, type Origin } from './value.ts';
import { memoised } from '../program/memoised.ts';

export interface Arrival {
  readonly channel: Channel;
  /** `pino#Logger.info`: the sink at the end. */
  readonly sinkName: string;
  readonly recipient?: Recipient;
  readonly host?: string;
  /** The call of the sink itself, or the assignment to it. */
  readonly sink: Outlet;
  /** The call in the function that is looked at: the sink, or one that leads to it. */
  readonly call: Outlet;
  readonly origin: Origin;
  /** Categories that a function on the way says itself of its parameter, and reports. */
  readonly told: readonly string[];
  /** Paths from the sink's argument that the sink itself hides. */
  readonly redacted: readonly RedactedPath[];
  readonly developmentOnly: boolean;
  /** What is put back where it was read is not new. */
  readonly back?: SinkInput['back'];
}

export interface Arrivals {
  readonly at: (call: Outlet) => readonly Arrival[];
  /** What reaches a sink from the parameters of a function. */
  readonly ofFunction: (fn: FunctionLike) => readonly Arrival[];
  /** Asks again what an edit left in doubt: before anything else is asked. */
  readonly settle: () => void;
}

/** What of this outlives an edit. */
export interface KeptArrivals {
  readonly leanings: Leanings;
  /** By the function, or by the class or file that keeps what it is given. */
  readonly answers: KeptAnswers<Node, Settled<readonly Arrival[]>>;
  /** Of calls and settings that are sinks themselves. */
  readonly direct: DoubtedAnswers<Outlet, readonly Arrival[]>;
}

/** Functions that lead to sinks that lead to sinks: deeper chains are cut and reported. */
const deepestChain = 40;
const mostRounds = 12;

interface ArrivalSettings {
  readonly names: SinkNames;
  readonly runBy: RunBy;
  readonly kept?: KeptArrivals;
}

export function createArrivals(evaluation: Evaluation, { names, runBy, kept }: ArrivalSettings): Arrivals {
  const memo = kept ? leaningMemo(kept.leanings) : memoised;
  const report = reporter(evaluation);
  const summaries = createFixedPointTable<Node, readonly Arrival[]>(
    {
      same: (first, second) => keysOf(first) === keysOf(second),
      deepest: deepestChain,
      tooDeep: fn => {
        report(fn, 'too many functions call each other');
        return [];
      },
      widen: found => found,
      rounds: mostRounds,
      unsettled: fn => report(fn, 'its recursion does not settle'),
    },
    kept?.answers,
  );

  const ofSink = (call: Outlet) => sinkArrivals(call, evaluation);
  const direct = kept ? (call: Outlet) => kept.direct.ask(call, ofSink) : memoised(ofSink);
  const at = (call: Outlet): readonly Arrival[] => {
    if (writtenArguments(call).length === 0 && storedReceiver(call) === undefined) return [];
    return isSetter(call) ? direct(call) : [...direct(call), ...throughFunctions(call)];
  };

  const throughFunctions = (call: CallLike): Arrival[] =>
    runBy(call).flatMap(run => {
      const arrivals = summaryOf(run.fn);
      return arrivals.length > 0 ? arrivals.flatMap(handedOnBy(call, run)) : [];
    });
  // What a call hands on of one arrival is the same in every round of a recursion, and stays the same object: the next call finds it again.
  const handedOnTo = new WeakMap<RunFunction, (inner: Arrival) => readonly Arrival[]>();
  const handedOnBy = (call: CallLike, run: RunFunction) => {
    const known = handedOnTo.get(run);
    if (known) return known;
    const passed = run.passed(evaluation);
    const made = memo((inner: Arrival) => handedOn(inner, call, passed, evaluation));
    handedOnTo.set(run, made);
    return made;
  };

  const summaryOf = (fn: FunctionLike): readonly Arrival[] => {
    const { body } = fn;
    if (!body || fn.parameters.length === 0) return [];
    // What a function keeps may come out anywhere in its class or module, which is then looked at as a whole.
    const place = evaluation.indexOf(fn).keeps.get(fn);
    const compute = (): readonly Arrival[] => {
      kept?.leanings.onFileOf(fn);
      return toldApart(
        names
          .candidatesIn(place ?? body)
          .flatMap(at)
          .filter(({ origin: { parameter } }) => parameter !== undefined && (place !== undefined || parameter.function === fn)),
        isScript(fn.getSourceFile()) ? mostArrivals.untyped : mostArrivals.typed,
      );
    };
    const found = summaries.answer(place ?? fn, { bottom: [], compute });
    return place ? found.filter(({ origin }) => origin.parameter?.function === fn) : found;
  };
  return { at, ofFunction: summaryOf, settle: () => kept?.direct.settle(ofSink) };
}

const reporter =
  ({ context: { note } }: Evaluation) =>
  (fn: Node, why: string): void => {
    const subject = shortText(fn, 40);
    note({
      kind: 'cap-reached',
      subject,
      message: `what \`${subject}\` does with its parameters is not known: ${why}`,
      place: placeOf(fn),
    });
  };

function sinkArrivals(call: Outlet, evaluation: Evaluation): readonly Arrival[] {
  const developmentOnly = isDevelopmentOnly(call, evaluation.context.compiler);
  const found = sinksOfOutlet(call, evaluation).flatMap(({ channel, name, recipient, host, value, back }) => {
    const redacted = value.length > 0 && isMethodCall(call) ? redactionsAt(call, name, evaluation) : [];
    return value.map(origin => ({
      channel,
      sinkName: name,
      ...(recipient && { recipient }),
      ...(host !== undefined && { host }),
      ...(back && { back }),
      sink: call,
      call,
      origin,
      told: [],
      redacted,
      developmentOnly,
    }));
  });
  return distinct(found);
}

/** What the logger that writes is made to hide. */
function redactionsAt(call: MethodCall, sinkName: string, evaluation: Evaluation): readonly RedactedPath[] {
  const logger = receiverOf(call);
  return sinkName.startsWith('winston#') ? redactionsByFormat(logger, evaluation.context) : redactionsOf(sinkName, logger, evaluation);
}

/** What was found at a sink again, and leads to the same. */
export function isSameAtSink(before: readonly Arrival[], after: readonly Arrival[]): boolean {
  return (
    before.length === after.length &&
    before.every((arrival, at) => {
      const other = after[at];
      return other?.origin === arrival.origin && atSink(arrival) === atSink(other);
    })
  );
}

const atSink = ({ channel, sinkName, recipient, host, redacted, developmentOnly }: Arrival): string =>
  JSON.stringify([channel, sinkName, recipient, host, redacted, developmentOnly]);

/** An arrival inside a function, as it looks at a call of that function. */
function handedOn(inner: Arrival, call: CallLike, passed: Arguments, evaluation: Evaluation): Arrival[] {
  const developmentOnly = inner.developmentOnly || isDevelopmentOnly(call, evaluation.context.compiler);
  // What a function says about its own parameter is reported there.
  const told = union(
    inner.told,
    inner.origin.labels.map(label => label.category),
  );
  const given = passedInto({ ...inner.origin, labels: [] }, passed, call);
  const added = inner.back ? onlyNew(given, inner.back.method, evaluation.context) : given;
  return added.flatMap(origin => {
    const labels = origin.labels.filter(label => !told.includes(label.category));
    if (labels.length === 0 && !origin.parameter) return [];
    return [{ ...inner, call, told, developmentOnly, origin: { ...origin, labels } }];
  });
}

/** One for each thing that arrives in one channel, however many sinks it then meets. */
function distinct(arrivals: readonly Arrival[]): readonly Arrival[] {
  const byKey = new Map<string, Arrival>();
  for (const arrival of arrivals) {
    if (isGap(arrival.origin) && !arrival.origin.parameter) continue;
    const key = keyOf(arrival);
    if (!byKey.has(key)) byKey.set(key, arrival);
  }
  return [...byKey.values()];
}

/** Emitted bundles lead nearly everything to nearly everywhere: the more arrives, the less is told of where it sits. Nothing is lost. */
function toldApart(arrivals: readonly Arrival[], most: number): readonly Arrival[] {
  let found = distinct(arrivals);
  for (const depth of widerPaths) {
    if (found.length <= most) return found;
    found = distinct(found.map(arrival => ({ ...arrival, origin: guessedBelow(arrival.origin, depth) })));
  }
  return found;
}

/** What sits somewhere below what is given may be any of it, so that it is no more than guessed. */
function guessedBelow(origin: Origin, depth: number): Origin {
  const isCut = (origin.parameter?.path.length ?? 0) > depth;
  return { ...widened(origin, depth), ...(isCut && { guessed: true }) };
}

/** Arrivals of one function of which every path is told apart. Where nothing has a type, more of them say no more. */
const mostArrivals = { typed: 1024, untyped: 256 };

const isScript = ({ fileName }: SourceFile): boolean => /\.[cm]?jsx?$/.test(fileName);

const keyOf = memoised((arrival: Arrival): string => `${endOf(arrival)} ${String(arrival.developmentOnly)} ${originKey(arrival.origin)}`);
/** The channel, and who is at its end: one helper may tell two companies. */
export function endOf({ channel, recipient, host }: Arrival): string {
  const who = recipient?.processor ?? host;
  return who === undefined ? channel : `${channel} to ${who}`;
}
const keysOf = (arrivals: readonly Arrival[]): string => arrivals.map(keyOf).sort().join('\n');
