import type { PolicySites } from './clause-sites.ts';
import { placeOfId } from './policy-places.ts';
import type { PolicyUnderTest } from './policy-under-test.ts';
import type { CoverageGap, CoverageOfKind, Place, PolicyCoverage } from './test-result.ts';
import type { Trace } from './trace.ts';

/** What tests reached of what the policy itself declares. Packs have tests of their own. */
export function coverageOf(under: PolicyUnderTest, sites: PolicySites, trace: Trace): PolicyCoverage {
  const { compiled } = under.policy;
  const isOwnId = (id: string): boolean => {
    const place = placeOfId(under, id);
    return place !== undefined && under.isOwn(place.file);
  };
  const statements = compiled.statements.filter(({ id }) => isOwnId(id));
  const clauses = [
    ...statements.flatMap(({ id }) => sites.byStatement.get(id) ?? []),
    ...[...sites.byBreach].flatMap(([breach, list]) => (isOwnId(`${breach.law}.${breach.notify}`) ? list : [])),
  ];
  return {
    kinds: {
      statements: summed(
        statements.map(({ id }) => ({
          what: id,
          lacks: trace.statements.has(id) ? '' : 'no answer rests on it',
          place: placeOfId(under, id),
        })),
      ),
      clauses: summed(
        clauses.map(site => ({
          what: `${site.owner}: ${site.text}`,
          lacks: lackOf(trace.foundTrue.has(site), trace.foundFalse.has(site)),
          place: site.place,
        })),
      ),
      safeguards: summed(safeguardsOf(under, trace).filter(({ what }) => isOwnId(what))),
      vocabulary: summed(vocabularyOf(under, trace)),
    },
  };
}

interface Reached {
  readonly what: string;
  /** Empty when all of it was reached. */
  readonly lacks: string;
  readonly place: Place | undefined;
}

function summed(list: readonly Reached[]): CoverageOfKind {
  const missing = list.filter(({ lacks }) => lacks !== '');
  return {
    total: list.length,
    covered: list.length - missing.length,
    missing: missing.map(({ what, lacks, place }): CoverageGap => ({ what, lacks, ...(place === undefined ? {} : { place }) })),
  };
}

function lackOf(isTrue: boolean, isFalse: boolean): string {
  if (isTrue && isFalse) return '';
  return isTrue ? 'never false' : isFalse ? 'never true' : 'never true, never false';
}

function safeguardsOf(under: PolicyUnderTest, trace: Trace): readonly Reached[] {
  const { protect, transport, audit } = under.policy.compiled.safeguards;
  const failed = (id: string): boolean => trace.failed.has(id);
  return [
    ...protect.map(({ id, accept }) => ({ id, lacks: protectionLack(failed(id), accept.length === 0 || trace.held.has(id)) })),
    ...transport.map(({ id }) => ({ id, lacks: failed(id) ? '' : 'no finding of a `code` test names it' })),
    ...audit.map(({ id }) => ({ id, lacks: failed(id) ? '' : 'no allowed request owes it' })),
  ].map(({ id, lacks }) => ({ what: id, lacks, place: placeOfId(under, id) }));
}

/** With `accept: []` a safeguard can only fail. */
function protectionLack(failed: boolean, held: boolean): string {
  if (failed && held) return '';
  return failed ? 'never held' : held ? 'never failed' : 'never failed, never held';
}

function vocabularyOf({ sources, isOwn, policy }: PolicyUnderTest, trace: Trace): readonly Reached[] {
  const leaves = new Set(policy.index.leaves);
  const own = sources.documents.filter(({ file }) => isOwn(file));
  const declared = [
    ...own.flatMap(({ categories }) => categories.filter(({ id }) => leaves.has(id)).map(one => ({ kind: 'category', one }))),
    ...own.flatMap(({ purposes }) => purposes.map(one => ({ kind: 'purpose', one }))),
    ...own.flatMap(({ roles }) => roles.map(one => ({ kind: 'role', one }))),
    ...own.flatMap(({ subjects }) => subjects.map(one => ({ kind: 'subject', one }))),
  ];
  return declared.map(({ kind, one: { id, file, span } }) => ({
    what: `${kind} ${id}`,
    lacks: trace.words.has(`${kind}:${id}`) ? '' : 'no test asks about it',
    place: { file, span },
  }));
}
