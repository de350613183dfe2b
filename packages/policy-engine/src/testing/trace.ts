import type { Asked } from '../decide/asked.ts';
import { cellAt, type Cell } from '../decide/cell.ts';
import { routeOf } from '../decide/movement.ts';
import { own } from '../decide/own.ts';
import { questionOf, subjectsOf } from '../decide/question.ts';
import type { Decision, Request } from '../decide/request.ts';
import { yes, no } from '../decide/truth.ts';
import type { ClauseSite, PolicySites } from './clause-sites.ts';
import type { PolicyUnderTest } from './policy-under-test.ts';

/** What tests have reached so far. Grows while they run. */
export interface Trace {
  readonly statements: Set<string>;
  readonly foundTrue: Set<ClauseSite>;
  readonly foundFalse: Set<ClauseSite>;
  readonly failed: Set<string>;
  readonly held: Set<string>;
  /** `category:contact.email` */
  readonly words: Set<string>;
}

export function newTrace(): Trace {
  return { statements: new Set(), foundTrue: new Set(), foundFalse: new Set(), failed: new Set(), held: new Set(), words: new Set() };
}

/** Notes what a decision rested on, and what each clause that spoke about it said. */
export function traceRequest(
  { request, decision, now }: { readonly request: Request; readonly decision: Decision; readonly now: Date },
  { policy }: PolicyUnderTest,
  sites: PolicySites,
  trace: Trace,
): void {
  const { index } = policy;
  traceDecision(decision, trace);
  traceWords(request, trace);
  const question = questionOf(index, request, now);
  const route = routeOf(index, request, question.actionWord);
  for (const leaf of question.leaves) {
    const cell = cellAt(index, { role: question.role, action: question.action, purpose: question.purpose, leaf });
    if (cell.category !== undefined) trace.words.add(`category:${cell.category}`);
    if (route !== undefined) traceSafeguards(cell, route, trace);
    for (const subject of subjectsOf(request) ?? [own(request, 'subject')]) {
      traceClauses(cell, { request, subject, purpose: question.purposeWord, now: now.getTime() }, sites, trace);
    }
  }
}

function traceDecision({ reasons, obligations }: Decision, trace: Trace): void {
  for (const reason of reasons) {
    if (reason.kind === 'statement') trace.statements.add(reason.id);
    if (reason.kind === 'safeguard') trace.failed.add(reason.id);
  }
  for (const { by } of obligations) {
    for (const id of by) {
      trace.statements.add(id);
      trace.failed.add(id);
    }
  }
}

function traceWords({ actor, purpose, subject }: Request, trace: Trace): void {
  if (actor?.role !== undefined) trace.words.add(`role:${actor.role}`);
  if (purpose !== undefined) trace.words.add(`purpose:${purpose}`);
  for (const { kind } of subject === undefined ? [] : [subject].flat()) if (kind !== undefined) trace.words.add(`subject:${kind}`);
}

/** Only statements whose scope meets the request: elsewhere a clause says nothing. */
function traceClauses(cell: Cell, asked: Asked, { byStatement }: PolicySites, trace: Trace): void {
  for (const { indexed, scope } of cell.candidates) {
    if (scope === yes) traceSites(byStatement.get(indexed.statement.id) ?? [], asked, trace);
  }
}

export function traceSites(sites: readonly ClauseSite[], asked: Asked, trace: Trace): void {
  for (const site of sites) {
    const truth = site.test(asked);
    if (truth === yes) trace.foundTrue.add(site);
    if (truth === no) trace.foundFalse.add(site);
  }
}

function traceSafeguards(cell: Cell, route: NonNullable<ReturnType<typeof routeOf>>, trace: Trace): void {
  for (const { safeguard, channels } of cell.protect) {
    if ((channels & route.channels) === 0) continue;
    const holds = safeguard.accept.some(protection => route.protections.includes(protection));
    (holds ? trace.held : trace.failed).add(safeguard.id);
  }
}
