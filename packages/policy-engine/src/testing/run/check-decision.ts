import type { Mask } from '../../compiled-policy.ts';
import type { Decision, Reason, Request } from '../../decide/request.ts';
import type { Span } from '../../diagnostic.ts';
import { placeOfId } from '../policy-places.ts';
import type { Expectation } from '../test-document.ts';
import type { Failure } from '../test-result.ts';
import { describeReason, describeRequest, nameOfReason } from './describe-request.ts';
import { describeShortfalls, shortfallsOf, type Shortfalls } from './nearest-permit.ts';
import { describeObligation, owes } from './owes.ts';
import { ask, type TestRun } from './test-run.ts';

/** Asks, and compares the answer with what is expected: all that differs. */
export function checkDecision(
  request: Request,
  expect: Expectation,
  run: TestRun,
): { readonly decision: Decision; readonly failures: readonly Failure[] } {
  const decision = ask(run, request);
  const shortfalls = decision.outcome === 'deny' ? shortfallsOf(request, run) : { nearest: undefined, uncertain: [] };
  const answer: Answered = { request, decision, shortfalls };
  const wrong = [
    ...wrongOutcome(answer, expect),
    ...wrongReasons(answer, expect),
    ...wrongFields(decision, expect),
    ...wrongObligations(decision, expect),
    ...wrongNearest(answer, expect),
  ];
  const related = relatedPlaces(answer, expect, run);
  const details = [
    `asked: ${describeRequest(request)}`,
    ...decision.reasons.map(reason => `because ${describeReason(reason)}`),
    ...describeShortfalls(shortfalls),
  ];
  return { decision, failures: wrong.map(({ message, span }) => ({ file: run.file, span, message, details, related })) };
}

interface Answered {
  readonly request: Request;
  readonly decision: Decision;
  /** Of a denial: what the nearest permit lacks. */
  readonly shortfalls: Shortfalls;
}

interface Wrong {
  readonly message: string;
  readonly span: Span;
}

function wrongOutcome({ decision }: Answered, { outcome, span }: Expectation): readonly Wrong[] {
  return decision.outcome === outcome ? [] : [{ span, message: `expected ${outcome}, the answer is ${decision.outcome}` }];
}

function wrongReasons({ decision: { reasons } }: Answered, expect: Expectation): readonly Wrong[] {
  const names = [...new Set(reasons.map(nameOfReason))];
  const found = names.length === 0 ? 'nothing' : names.join(', ');
  const by = expect.by.filter(({ text }) => !names.includes(text));
  const wrong = by.map(({ text, span }) => ({ span, message: `expected it to rest on ${text}; it rests on ${found}` }));
  const all = expect.reasons?.map(({ text }) => text);
  if (all === undefined || sameWords(all, names)) return wrong;
  const span = expect.reasons?.[0]?.span ?? expect.span;
  return [...wrong, { span, message: `expected the reasons ${all.join(', ')}; they are ${found}` }];
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return new Set([...a, ...b]).size === new Set(a).size && new Set(a).size === b.length;
}

function wrongFields({ fields }: Decision, expect: Expectation): readonly Wrong[] {
  if (expect.fields === undefined) return [];
  const { masks, span } = expect.fields;
  const found = new Map<string, Mask>(Object.entries(fields));
  return [...new Set([...masks.keys(), ...found.keys()])].sort().flatMap(category => {
    const [wanted, is] = [masks.get(category), found.get(category)];
    return wanted === is ? [] : [{ span, message: `expected ${category} to be ${wanted ?? 'no field'}; it is ${is ?? 'no field'}` }];
  });
}

function wrongObligations({ obligations }: Decision, expect: Expectation): readonly Wrong[] {
  const found = obligations.length === 0 ? 'nothing' : obligations.map(describeObligation).join(', ');
  const missing = expect.obligations.filter(({ word }) => !owes(obligations, word));
  const wrong = missing.map(({ word, span }) => ({ span, message: `expected ${word} to be owed; owed is ${found}` }));
  const unwanted = expect.without.filter(({ word }) => owes(obligations, word));
  return [...wrong, ...unwanted.map(({ word, span }) => ({ span, message: `expected ${word} not to be owed; owed is ${found}` }))];
}

function wrongNearest({ decision, shortfalls }: Answered, { nearest, because }: Expectation): readonly Wrong[] {
  const is = shortfalls.nearest;
  const found = decision.outcome === 'allow' ? 'the answer is allow' : `nearest is ${is?.statement ?? 'none'}`;
  const wrong =
    nearest === undefined || nearest.text === is?.statement
      ? []
      : [{ span: nearest.span, message: `expected ${nearest.text} to come nearest; ${found}` }];
  const lacks = [is, ...shortfalls.uncertain].flatMap(shortfall => shortfall?.lacks.map(({ text }) => text) ?? []);
  const lacking = lacks.length === 0 ? 'nothing is lacking' : lacks.join('; ');
  const missing = because.filter(({ text }) => !lacks.includes(text));
  return [...wrong, ...missing.map(({ text, span }) => ({ span, message: `expected because: ${text}; it is because: ${lacking}` }))];
}

/** Statements that the answer rests on, and those that it was expected to rest on. */
function relatedPlaces({ decision, shortfalls }: Answered, expect: Expectation, { under }: TestRun): Failure['related'] {
  const lacking = [shortfalls.nearest, ...shortfalls.uncertain].flatMap(
    shortfall =>
      shortfall?.lacks.flatMap(({ text, place }) =>
        place === undefined ? [] : [{ ...place, message: `${shortfall.statement}: ${text}` }],
      ) ?? [],
  );
  const ids = [...decision.reasons.flatMap((reason: Reason) => ('id' in reason ? [reason.id] : [])), ...expect.by.map(({ text }) => text)];
  const declared = [...new Set(ids)].flatMap(id => {
    const place = placeOfId(under, id);
    return place === undefined ? [] : [{ ...place, message: id }];
  });
  return [...lacking, ...declared];
}
