import { own, purposeOf, type Question } from './question.ts';
import { later, readMoment } from './moments.ts';

/** What a permit or a residency rule wants of a consent. */
export interface ConsentDemand {
  /** As written: `>=2026-03`. */
  readonly noticeVersion?: string | undefined;
  readonly maxAge?: string | undefined;
  readonly separate?: boolean | undefined;
}

/** [consent] Is the subject's consent to the request's purpose known to be in force? */
export function isConsentInForce(question: Question, demand: ConsentDemand): boolean {
  const purpose = purposeOf(question);
  const now = question.settings.now?.getTime();
  const records = own(question.subject, 'consents');
  // [consent-now], [missing-is-unknown]
  if (purpose === undefined || now === undefined || Number.isNaN(now) || !Array.isArray(records)) return false;
  const relevant = Array.from<unknown>(records).filter(record => mayBeAbout(question, record, purpose));
  const latest = latestOf(relevant);
  // [consent-latest] Of records of the same moment, each must give consent.
  return (
    latest !== undefined &&
    latest.length > 0 &&
    latest.every(record => own(record, 'purpose') === purpose && givesConsent(record, demand, now))
  );
}

/** [consent-unreadable] A record that does not say its purpose may be about any. */
function mayBeAbout({ policy }: Question, record: unknown, purpose: string): boolean {
  const about = own(record, 'purpose');
  return about === purpose || typeof about !== 'string' || !policy.purposes.has(about);
}

/** [consent-unreadable] A withdrawal without a time may be the latest: then nothing is known to be in force. */
function latestOf(records: readonly unknown[]): readonly unknown[] | undefined {
  const times = records.map(record => readMoment(own(record, 'at'))?.start);
  if (times.some(time => time === undefined)) return undefined;
  const latest = Math.max(...times.map(time => time ?? 0));
  return records.filter((_, index) => times[index] === latest);
}

function givesConsent(record: unknown, demand: ConsentDemand, now: number): boolean {
  const at = readMoment(own(record, 'at'))?.start;
  if (at === undefined || at > now) return false;
  if (own(record, 'status') !== 'given') return false;
  // [consent-separate]
  if (demand.separate === true && own(record, 'separate') !== true) return false;
  if (demand.maxAge !== undefined && now >= later(at, demand.maxAge)) return false;
  return demand.noticeVersion === undefined || isVersionAsDemanded(own(record, 'noticeVersion'), demand.noticeVersion);
}

const demandForm = /^(>=|<=|>|<|==?)?\s*(.+)$/;

/** [notice-version] A record that does not say its version does not give the consent that is demanded. */
function isVersionAsDemanded(given: unknown, demanded: string): boolean {
  const [, operator = '==', version = ''] = demandForm.exec(demanded.trim()) ?? [];
  if (typeof given !== 'string' || given === '') return false;
  const order = compareVersions(given, version);
  if (operator === '>=') return order >= 0;
  if (operator === '<=') return order <= 0;
  if (operator === '>') return order > 0;
  return operator === '<' ? order < 0 : order === 0;
}

/** [notice-version] Part by part, split at `.` and `-`: numbers as numbers, texts as text, never one as the other; a part that is missing comes first. */
function compareVersions(a: string, b: string): number {
  const [headOfA = '', ...restOfA] = a.split(/[.-]/);
  const [headOfB = '', ...restOfB] = b.split(/[.-]/);
  const [isNumberA, isNumberB] = [/^\d+$/.test(headOfA), /^\d+$/.test(headOfB)];
  if (isNumberA !== isNumberB) return NaN;
  const order = isNumberA ? Number(headOfA) - Number(headOfB) : headOfA < headOfB ? -1 : headOfA > headOfB ? 1 : 0;
  if (order !== 0 || (restOfA.length === 0 && restOfB.length === 0)) return order;
  if (restOfA.length === 0 || restOfB.length === 0) return restOfA.length - restOfB.length;
  return compareVersions(restOfA.join('.'), restOfB.join('.'));
}
