import type { CompiledBreach, CompiledStatement } from '../compiled-policy.ts';
import type { Clause, Condition } from '../condition.ts';
import { consentTest } from '../decide/consent.ts';
import { testOf, type Test } from '../decide/test-condition.ts';
import { no, truthOf, yes } from '../decide/truth.ts';
import { clauseText } from '../decide/clause-text.ts';
import { clausesIn } from './clauses-in.ts';
import { placeOfClause, placeOfId, type StatementPart } from './policy-places.ts';
import type { PolicyUnderTest } from './policy-under-test.ts';
import type { Place } from './test-result.ts';

/** A clause at its place in the policy. Tests must find it true and find it false. */
export interface ClauseSite {
  /** Statement that it belongs to, or the notice of a breach: `GDPR.subjects`. */
  readonly owner: string;
  readonly text: string;
  readonly test: Test;
  readonly place: Place | undefined;
}

export interface PolicySites {
  readonly byStatement: ReadonlyMap<string, readonly ClauseSite[]>;
  readonly byBreach: ReadonlyMap<CompiledBreach, readonly ClauseSite[]>;
}

export function sitesOf(under: PolicyUnderTest): PolicySites {
  const { compiled } = under.policy;
  return {
    byStatement: new Map(compiled.statements.map(statement => [statement.id, statementSites(under, statement)])),
    byBreach: new Map(compiled.breach.map(breach => [breach, breachSites(under, breach)])),
  };
}

function statementSites(under: PolicyUnderTest, statement: CompiledStatement): readonly ClauseSite[] {
  const { id, consent } = statement;
  const conditions: readonly (readonly [StatementPart, readonly Condition[] | undefined])[] = [
    ['when', statement.when],
    ['unless', statement.unless],
    ['minimize.unless', statement.minimize?.unless],
    ['transform.unless', statement.transform?.unless],
  ];
  const sites = conditions.flatMap(([part, list]) => clauseSites(under, id, list, nth => placeOfClause(under, id, part, nth)));
  if (consent === undefined) return sites;
  const inForce = consentTest(under.policy.index.purposeWords, consent);
  return [...sites, { owner: id, text: 'consent', test: asked => truthOf(inForce(asked)), place: placeOfId(under, id) }];
}

function breachSites(under: PolicyUnderTest, breach: CompiledBreach): readonly ClauseSite[] {
  const id = `${breach.law}.${breach.notify}`;
  return [breach.when, breach.unless].flatMap(list => clauseSites(under, id, list, () => placeOfId(under, id)));
}

function clauseSites(
  { policy: { compiled, index } }: PolicyUnderTest,
  owner: string,
  conditions: readonly Condition[] | undefined,
  placeOf: (nth: number) => Place | undefined,
): readonly ClauseSite[] {
  return clausesIn(conditions).map((clause, nth) => ({
    owner,
    text: clauseText(clause),
    test: foundBy(clause, testOf({ compiled, places: index.places }, clause)),
    place: placeOf(nth),
  }));
}

/** `is present` of what is missing is as good as false: no request could come nearer to it. */
function foundBy({ operator }: Clause, test: Test): Test {
  return operator === 'present' ? asked => (test(asked) === yes ? yes : no) : test;
}
