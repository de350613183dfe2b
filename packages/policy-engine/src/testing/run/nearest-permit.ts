import { explain } from '../../decide/explain.ts';
import type { ClausesOfStatement } from '../../decide/explanation.ts';
import { allObligations } from '../../decide/question.ts';
import type { Request } from '../../decide/request.ts';
import { placeOfId } from '../policy-places.ts';
import type { Place } from '../test-result.ts';
import type { TestRun } from './test-run.ts';

/** What a permit, or the other way round a forbid, would have needed, or did not know. */
export interface Shortfall {
  readonly statement: string;
  readonly lacks: readonly { readonly text: string; readonly place: Place | undefined }[];
}

export interface Shortfalls {
  readonly nearest: Shortfall | undefined;
  /** Forbids that match for want of knowledge. */
  readonly uncertain: readonly Shortfall[];
}

export function shortfallsOf(request: Request, run: TestRun): Shortfalls {
  const { nearest, uncertain } = explain(run.under.policy, request, { now: run.now, supports: allObligations });
  return { nearest: nearest && shortfall(nearest, run), uncertain: uncertain.map(one => shortfall(one, run)) };
}

function shortfall({ id, clauses }: ClausesOfStatement, { under, sites }: TestRun): Shortfall {
  const own = sites.byStatement.get(id) ?? [];
  return {
    statement: id,
    lacks: clauses.map(({ text, clause }) => {
      const site = own.find(one => clause === one.text || clause === `not: ${one.text}`);
      return { text, place: site?.place ?? placeOfId(under, id) };
    }),
  };
}

export function describeShortfalls({ nearest, uncertain }: Shortfalls): readonly string[] {
  const textsOf = ({ lacks }: Shortfall): string => lacks.map(({ text }) => text).join(', and ');
  return [
    ...(nearest === undefined ? [] : [`nearest permit: ${nearest.statement}, but ${textsOf(nearest)}`]),
    ...uncertain.map(forbid => `${forbid.statement} matches for want of knowledge: ${textsOf(forbid)}`),
  ];
}
