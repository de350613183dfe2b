/** Reads judgements back, and prints how right the claims are and how far two readers agree. */
import { readFileSync } from 'node:fs';
import { agreementOf, jointAnswers, ofKind, precisionOf, readJudgements, type Answer, type Reader } from './judgements.ts';
import type { Sheet } from './write-sample.ts';

/** `false` when claims of the sheet were not judged. */
export function printJudgements(files: readonly string[], sheetFile: string | undefined): boolean {
  if (files.length === 0) throw new Error('name the files with the judgements');
  const readers = files.map(file => readJudgements(readFileSync(file, 'utf8')));
  for (const [letter, what] of [
    ['F', 'findings'],
    ['L', 'labelled declarations'],
  ] as const) {
    const [first, second] = readers.map(reader => ofKind(reader, letter));
    console.log(`\n${what}`);
    for (const reader of readers.map(one => ofKind(one, letter)))
      console.log(`  ${reader.reader}: ${describePrecision([...reader.judgements.values()])}`);
    if (first && second) printAgreement(first, second);
  }
  return sheetFile === undefined || isComplete(readers, sheetFile);
}

function printAgreement(first: Reader, second: Reader): void {
  const { both, raw, kappa, disputed } = agreementOf(first, second);
  if (both === 0) return;
  console.log(`  joint: ${describePrecision(jointAnswers(first, second))}`);
  const beyond = Number.isNaN(kappa) ? 'not defined: both always gave the same one answer' : kappa.toFixed(2);
  console.log(`  agreement: ${percent(raw)} of ${String(both)}, Cohen's kappa ${beyond}`);
  if (disputed.length > 0) console.log(`  disputed: ${disputed.join(', ')}`);
}

function describePrecision(given: readonly Answer[]): string {
  const { right, judged, unsure, interval } = precisionOf(given);
  const sure = `${String(right)} of ${String(judged)} right (${judged === 0 ? '-' : percent(right / judged)}, 95 % between ${percent(interval.low)} and ${percent(interval.high)})`;
  return unsure === 0 ? sure : `${sure}, ${String(unsure)} unsure`;
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function isComplete(readers: readonly Reader[], sheetFile: string): boolean {
  const { claims } = JSON.parse(readFileSync(sheetFile, 'utf8')) as Sheet;
  const missing = readers.map(({ reader, judgements }) => ({ reader, ids: claims.map(({ id }) => id).filter(id => !judgements.has(id)) }));
  for (const { reader, ids } of missing.filter(({ ids }) => ids.length > 0)) console.error(`${reader} has not judged ${ids.join(', ')}`);
  return missing.every(({ ids }) => ids.length === 0);
}
