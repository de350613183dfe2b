import { median, round } from '../statistics.ts';
import { ajv } from './ajv.ts';
import { casbin } from './casbin.ts';
import { cedarWasm } from './cedar.ts';
import { handWritten } from './hand-written.ts';
import { jsonRulesEngine } from './json-rules-engine.ts';
import { proviso } from './proviso.ts';
import { makeSubject, type Contestant } from './question.ts';

export interface DecisionResult {
  readonly statements: number;
  readonly questions: number;
  readonly allowed: number;
  readonly rates: readonly Rate[];
}

interface Rate {
  readonly name: string;
  /** Median of the runs. */
  readonly perSecond: number;
  /** How many times as many Proviso decides. */
  readonly ratio: number;
}

/** Every engine on the same, in turns. No rate is taken before all have given the same answers. */
export async function measureDecisions(statementCount: number, questionCount: number, runs: number): Promise<DecisionResult> {
  const subject = makeSubject(statementCount, questionCount);
  const contestants = [
    proviso(subject),
    cedarWasm(subject),
    await casbin(subject),
    jsonRulesEngine(subject),
    ajv(subject),
    await handWritten(subject),
  ];
  const allowed = await expectSameAnswers(contestants, questionCount);
  const measured = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  for (let run = 0; run < runs; run++)
    for (const contestant of contestants) measured.get(contestant.name)?.push(await rateOf(contestant, questionCount));
  const medians = [...measured].map(([name, rates]) => ({ name, perSecond: median(rates) }));
  const own = medians[0]?.perSecond ?? 0;
  const rates = medians.map(({ name, perSecond }) => ({ name, perSecond: Math.round(perSecond), ratio: round(own / perSecond) }));
  return { statements: statementCount, questions: questionCount, allowed, rates };
}

async function expectSameAnswers(contestants: readonly Contestant[], questionCount: number): Promise<number> {
  let allowed = 0;
  for (let index = 0; index < questionCount; index++) {
    const answers: boolean[] = [];
    for (const { answer } of contestants) answers.push(await answer(index));
    if (new Set(answers).size !== 1)
      throw new Error(`question ${index}: ${contestants.map(({ name }, place) => `${name} ${String(answers[place])}`).join(', ')}`);
    if (answers[0] === true) allowed++;
  }
  return allowed;
}

const leastMilliseconds = 700;

/** Answers a second. The clock is read once in a while, so that it does not count; only what gives a promise is waited for. */
async function rateOf({ answer }: Contestant, questionCount: number): Promise<number> {
  const isAsync = answer(0) instanceof Promise;
  let [asked, elapsed, batch] = [0, 0, 16];
  const start = performance.now();
  while (elapsed < leastMilliseconds) {
    for (let index = 0; index < batch; index++) {
      const answered = answer((asked + index) % questionCount);
      if (isAsync) await answered;
    }
    asked += batch;
    elapsed = performance.now() - start;
    if (elapsed < leastMilliseconds / 20) batch *= 2;
  }
  return (asked * 1000) / elapsed;
}
