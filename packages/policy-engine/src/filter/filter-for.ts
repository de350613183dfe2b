import type { Mask } from '../compiled-policy.ts';
import type { Candidate } from '../decide/candidate.ts';
import { cellAt, type Cell } from '../decide/cell.ts';
import { dutiesOf, type Duties } from '../decide/duties.ts';
import { movementOf, routeOf, type Movement, type Route } from '../decide/movement.ts';
import { fieldsOf, obligationsOf } from '../decide/obligations.ts';
import { own } from '../decide/own.ts';
import type { Policy } from '../decide/policy.ts';
import { isSupported, questionOf, supportsOf } from '../decide/question.ts';
import type { DecideSettings, Obligation, Request } from '../decide/request.ts';
import { stepsTo } from '../decide/read-attribute.ts';
import { residencyHolds } from '../decide/residency.ts';
import { yes } from '../decide/truth.ts';
import { conditionsFormulas, formulasOf, type RowQuestion } from './condition-formulas.ts';
import { allOf, anyOf, oneOf, type Formula } from './formula.ts';
import { prismaWhere, type PrismaWhere } from './prisma-where.ts';

/** What a table (a model) holds. */
export interface Columns {
  /**
   * Attributes of subject and context to the fields that hold them: `{ 'subject.region': 'country' }`; `owner.country` is a
   * field of a related record, and `risk` is `context.risk`. Other paths are what is asked, and are not looked for in rows.
   */
  readonly attributes: Readonly<Record<string, string>>;
  /** Fields to the categories of their data: `{ email: 'contact.email' }`. */
  readonly categories: Readonly<Record<string, string>>;
}

export interface FilterSettings extends DecideSettings {
  readonly dialect: 'prisma';
  readonly columns: Columns;
}

export type Filter =
  /** No row may be used: `decide` says why, unless `problem` does: a column of an attribute that the policy has not. */
  | { readonly outcome: 'deny'; readonly problem?: string }
  /** `allow`: all rows may be, and `where` is empty. */
  | {
      readonly outcome: 'allow' | 'filter';
      readonly where: PrismaWhere;
      /** Fields that may be used. */
      readonly select: Readonly<Record<string, true>>;
      /** Categories with their masks, which a database does not apply: give each row to `minimize`. */
      readonly fields: Readonly<Record<string, Mask>>;
      /** Owed for what is selected, `minimize` among them. */
      readonly obligations: readonly Obligation[];
    };

/**
 * The question that `decide` answers, asked of all rows at once: each row is a subject, whose attributes stand in the columns
 * that `columns.attributes` names and otherwise in the request, for all rows alike (consent too). A row that is selected
 * would be allowed; a field that is null is unknown. What a permit that matches only some rows obliges to is owed for all, so
 * that a row may be treated more strictly than by itself, and sets of declared words count as unknown. The database must
 * compare texts exactly. Without `categories` the request is about those of the columns. `subject` is one, not a list.
 */
export function filterFor(policy: Policy, request: Request, settings: FilterSettings): Filter {
  const { columns, now } = settings;
  const { index } = policy;
  const categories = own(request, 'categories') ?? [...new Set(Object.values(columns.categories))];
  const asking = { ...request, categories };
  const question = questionOf(index, asking, now);
  const declared = new Map(policy.compiled.attributes.map(({ path }) => [stepsTo(path).join('.'), path]));
  const fieldOf = Object.entries(columns.attributes).filter(([path]) => isOfRow(path));
  const undeclared = fieldOf.find(([path]) => !declared.has(stepsTo(path).join('.')));
  if (undeclared !== undefined) return { outcome: 'deny', problem: `the policy has no attribute \`${undeclared[0]}\`` };
  const attributes = new Map(fieldOf.map(([path, field]) => [declared.get(stepsTo(path).join('.')) ?? path, field]));
  const route = routeOf(index, asking, question.actionWord);
  const subject = own(request, 'subject');
  const rows: RowQuestion = {
    policy,
    asked: { request: asking, subject: Array.isArray(subject) ? undefined : subject, purpose: question.purposeWord, now: question.now },
    columns: attributes,
  };
  const parts = question.leaves.map(leaf => partOf(rows, cellAt(index, { ...question, leaf }), route));
  const duties = parts.map(part => part.duties);
  const fields = fieldsOf(duties);
  const obligations = obligationsOf(
    duties,
    parts.flatMap(({ movement }) => movement.owed),
  );
  const supports = supportsOf(settings.supports);
  const where = allOf(parts.flatMap(({ allowed, movement }) => [allowed, movement.denials.length === 0]));
  if (where === false || fields.none || !obligations.every(({ kind }) => isSupported(supports, kind))) return { outcome: 'deny' };
  return {
    outcome: where === true ? 'allow' : 'filter',
    where: prismaWhere(where),
    select: Object.fromEntries(
      Object.entries(columns.categories).flatMap(([field, category]) => (Object.hasOwn(fields.masks, category) ? [[field, true]] : [])),
    ),
    fields: fields.masks,
    obligations,
  };
}

/** What is asked is the same for all rows: only subjects and context differ. */
function isOfRow(path: string): boolean {
  const [first] = stepsTo(path);
  return first === 'subject' || first === 'context';
}

/** What is said of one category. */
interface Part {
  readonly allowed: Formula;
  readonly duties: Duties;
  readonly movement: Movement;
}

const unmoved: Movement = { denials: [], owed: [] };

function partOf(rows: RowQuestion, cell: Cell, route: Route | undefined): Part {
  const judged = cell.candidates.map(candidate => ({ candidate, ...conditionsFormulas(rows, candidate.indexed.statement) }));
  const effect = (wanted: 'permit' | 'forbid'): typeof judged =>
    judged.filter(({ candidate }) => candidate.indexed.statement.effect === wanted);
  const permits = effect('permit').map(({ candidate, holds }) => allOf([candidate.scope === yes, hasConsent(candidate, rows), holds]));
  const owing = effect('permit').filter(({ fails }) => fails !== true);
  return {
    allowed: allOf([anyOf(permits), ...effect('forbid').map(({ fails }) => fails), ...(route ? placesFormulas(rows, cell, route) : [])]),
    duties: dutiesOf(
      cell,
      owing.map(({ candidate: { indexed } }) => ({
        statement: indexed.statement,
        minimizes: !lapses(rows, indexed.statement.minimize),
        transforms: !lapses(rows, indexed.statement.transform),
      })),
    ),
    // Where the data goes is no matter of rows but for residency, which stands in `allowed`.
    movement: route ? movementOf(rows.policy.index, { ...cell, residency: [], movements: new Map() }, route, rows.asked) : unmoved,
  };
}

function hasConsent({ indexed }: Candidate, { asked }: RowQuestion): boolean {
  return indexed.consent === undefined || indexed.consent(asked);
}

/** One condition of `unless` holds for every row. */
function lapses(rows: RowQuestion, block: { readonly unless?: Parameters<typeof conditionsFormulas>[1]['unless'] } | undefined): boolean {
  return (block?.unless ?? []).some(condition => formulasOf(rows, condition).holds === true);
}

/** A rule that does not hold leaves those rows whose subject lives outside of its region. */
function placesFormulas({ policy, asked, columns }: RowQuestion, { residency }: Cell, { destinations }: Route): readonly Formula[] {
  const { places } = policy.index;
  const field = columns.get('subject.region');
  return residency.map(rule => {
    const subject = field === undefined ? asked.subject : { consents: own(asked.subject, 'consents') };
    if (residencyHolds(places, rule, destinations, { ...asked, subject })) return true;
    const outside = [...places].filter(([, countries]) => !countries.some(country => rule.subjects.has(country)));
    return (
      field !== undefined &&
      oneOf(
        field,
        outside.map(([place]) => String(place)),
      )
    );
  });
}
