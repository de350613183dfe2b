/** What readers said of the claims on a sheet, and what follows from it. */
import { cohensKappa, rawAgreement, wilsonInterval, type Interval } from '../agreement.ts';

export const answers = ['right', 'wrong', 'unsure'] as const;
export type Answer = (typeof answers)[number];

export interface Reader {
  readonly reader: string;
  readonly judgements: ReadonlyMap<string, Answer>;
}

export interface Precision {
  readonly right: number;
  /** Claims that were judged right or wrong. */
  readonly judged: number;
  readonly unsure: number;
  readonly interval: Interval;
}

export interface Agreement {
  /** Claims that both have judged. */
  readonly both: number;
  readonly raw: number;
  readonly kappa: number;
  readonly disputed: readonly string[];
}

/** Throws when the text is not what the sheet asks for: a judgement that is read wrongly is worse than none. */
export function readJudgements(text: string): Reader {
  const json: unknown = JSON.parse(text);
  if (typeof json !== 'object' || json === null || !('reader' in json) || !('judgements' in json))
    throw new Error('a judgement has `reader` and `judgements`');
  const { reader, judgements } = json;
  if (typeof reader !== 'string' || typeof judgements !== 'object' || judgements === null)
    throw new Error('`reader` is a text, `judgements` an object');
  const entries = Object.entries(judgements).map(([id, said]): readonly [string, Answer] => {
    const answer = answers.find(one => one === said);
    if (!answer) throw new Error(`${reader}: ${id} is \`${String(said)}\`, not one of ${answers.join(', ')}`);
    return [id, answer];
  });
  return { reader, judgements: new Map(entries) };
}

export function precisionOf(given: readonly Answer[]): Precision {
  const right = given.filter(answer => answer === 'right').length;
  const unsure = given.filter(answer => answer === 'unsure').length;
  const judged = given.length - unsure;
  return { right, judged, unsure, interval: wilsonInterval(right, judged) };
}

/** Both say so; `unsure` where they do not agree. */
export function jointAnswers(first: Reader, second: Reader): readonly Answer[] {
  return pairsOf(first, second).map(({ pair: [a, b] }) => (a === b ? a : 'unsure'));
}

export function agreementOf(first: Reader, second: Reader): Agreement {
  const pairs = pairsOf(first, second);
  const said = pairs.map(({ pair }) => pair);
  return {
    both: pairs.length,
    raw: rawAgreement(said),
    kappa: cohensKappa(said),
    disputed: pairs.filter(({ pair: [a, b] }) => a !== b).map(({ id }) => id),
  };
}

function pairsOf(first: Reader, second: Reader): readonly { readonly id: string; readonly pair: readonly [Answer, Answer] }[] {
  return [...first.judgements].flatMap(([id, answer]) => {
    const other = second.judgements.get(id);
    return other === undefined ? [] : [{ id, pair: [answer, other] as const }];
  });
}

/** Judgements of findings (`F`), or of labels (`L`). */
export function ofKind({ reader, judgements }: Reader, letter: 'F' | 'L'): Reader {
  return { reader, judgements: new Map([...judgements].filter(([id]) => id.startsWith(letter))) };
}
