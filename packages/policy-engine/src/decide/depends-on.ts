import type { Condition } from '../condition.ts';
import type { Asked } from './asked.ts';
import { cellAt, truthsIn } from './cell.ts';
import { matchingOf } from './answer.ts';
import { own } from './own.ts';
import type { Policy } from './policy.ts';
import { questionOf, subjectsOf, type Question } from './question.ts';
import { finderOf } from './read-attribute.ts';

/** Paths of what is missing and asked for by something that may speak about the request; sorted. */
export function dependsOn(policy: Policy, request: unknown, now: unknown): readonly string[] {
  const { index } = policy;
  const question = questionOf(index, request, now);
  const subjects = subjectsOf(request) ?? [own(request, 'subject')];
  const paths = question.leaves.flatMap(leaf =>
    subjects.flatMap(subject => {
      const asked = { request, subject, purpose: question.purposeWord, now: question.now };
      const cell = cellAt(index, { ...question, leaf });
      const matching = matchingOf(cell, truthsIn(cell, asked)).map(({ candidate }) => candidate.indexed.statement);
      return [
        ...matching.flatMap(({ actors, actions, categories, purposes, minimize }) => [
          ...(actors === undefined ? [] : ['actor.role']),
          ...(actions === undefined ? [] : ['action']),
          ...(categories === undefined && minimize === undefined ? [] : ['categories']),
          ...(purposes === undefined ? [] : ['purpose']),
        ]),
        ...matching.flatMap(({ when = [], unless = [], minimize, transform }) =>
          [...when, ...unless, ...(minimize?.unless ?? []), ...(transform?.unless ?? [])].flatMap(pathsIn),
        ),
        ...(matching.some(({ consent }) => consent !== undefined) ? ['purpose', 'subject.consents'] : []),
        ...(cell.audit.length > 0 ? ['action', 'categories'] : []),
        ...movementPaths(question, cell),
      ].filter(path => isMissing(path, asked));
    }),
  );
  const asksConsent = policy.compiled.statements.some(({ consent }) => consent !== undefined) || index.residency.length > 0;
  return [...new Set([...paths, ...(question.now === undefined && asksConsent ? ['now'] : [])])].sort();
}

function movementPaths({ actionWord }: Question, cell: ReturnType<typeof cellAt>): readonly string[] {
  const isMoving = actionWord === undefined || actionWord === 'share' || actionWord === 'store' || actionWord === 'disclose';
  if (!isMoving) return cell.protect.length > 0 ? ['categories', 'protections'] : [];
  const isPlaced = actionWord !== 'disclose' && cell.residency.length > 0;
  return [
    'action',
    ...(actionWord === 'share' || actionWord === undefined ? ['recipient', 'categories', 'purpose'] : []),
    ...(actionWord === 'store' || actionWord === undefined ? ['store'] : []),
    ...(cell.protect.length > 0 ? ['categories', 'channel', 'protections'] : []),
    ...(isPlaced ? ['categories', 'region', 'subject.region', 'subject.consents', 'purpose'] : []),
  ];
}

function pathsIn(condition: Condition): readonly string[] {
  if (condition.kind === 'clause') return [condition.path];
  return condition.kind === 'not' ? pathsIn(condition.of) : condition.of.flatMap(pathsIn);
}

function isMissing(path: string, asked: Asked): boolean {
  return finderOf(path)(asked) === undefined;
}
