/**
 * What is kept, and whether something is of that shape: as deep as it is taken apart before rules read it. Whoever can write an entry
 * whole, digest and all, is this user; what is checked here is that a mistake of a program leads to a fresh analysis and to no crash.
 */
import type { Coverage } from '../coverage/coverage.ts';
import type { FileFacts, Span } from '../facts.ts';
import { questionKinds, type Questions } from './file-answers.ts';

export interface KeptFile {
  readonly facts: FileFacts;
  readonly comments: readonly Span[];
  /** Absent when it is what stands in the file. */
  readonly text?: string;
}

export interface Kept {
  readonly files: readonly KeptFile[];
  readonly coverage: Coverage;
}

export const isKept = (value: unknown): value is Kept =>
  isObject(value) && isListOf(value['files'], isKeptFile) && isCoverage(value['coverage']);

export const isQuestionsList = (value: unknown): value is readonly Questions[] => isListOf(value, isQuestions);

const isQuestions = (value: unknown): boolean => isObject(value) && questionKinds.every(kind => isListOf(value[kind], isText));

const isKeptFile = (value: unknown): boolean =>
  isObject(value) &&
  isFacts(value['facts']) &&
  isListOf(value['comments'], isSpan) &&
  (value['text'] === undefined || isText(value['text']));

/** Every list of `FileFacts`; a new one must be named here. */
const factLists: Readonly<Record<Exclude<keyof FileFacts, 'file'>, true>> = {
  flows: true,
  accesses: true,
  auditCalls: true,
  connections: true,
  options: true,
  weakProtections: true,
  storedFields: true,
  answers: true,
  wideReads: true,
};

const isFacts = (value: unknown): boolean =>
  isObject(value) && isText(value['file']) && Object.keys(factLists).every(name => isListOf(value[name], isPlaced));

/** A place of its own, or one of its source. */
const isPlaced = (value: unknown): boolean => isObject(value) && (isPlace(value) || isPlace(value['source']));

const isPlace = (value: unknown): boolean => isObject(value) && isText(value['file']) && isSpan(value['span']);

const isSpan = (value: unknown): boolean => isObject(value) && typeof value['start'] === 'number' && typeof value['end'] === 'number';

const isCoverage = (value: unknown): boolean =>
  isObject(value) &&
  typeof value['filesAnalyzed'] === 'number' &&
  typeof value['linesAnalyzed'] === 'number' &&
  isOwnerReads(value['ownerReads']) &&
  isListOf(value['notes'], note => isObject(note) && isText(note['kind']) && isText(note['subject']) && isText(note['message']));

const isOwnerReads = (value: unknown): boolean =>
  isObject(value) && typeof value['total'] === 'number' && typeof value['unresolved'] === 'number';

const isText = (value: unknown): boolean => typeof value === 'string';

const isListOf = (value: unknown, isOne: (item: unknown) => boolean): boolean => Array.isArray(value) && value.every(isOne);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
