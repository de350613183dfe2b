import { median, round } from '../statistics.ts';
import { compileText, policyText } from './proviso.ts';
import { makeSubject } from './question.ts';

export interface CompileTimeResult {
  readonly lines: number;
  readonly statements: number;
  readonly runs: number;
  readonly medianMilliseconds: number;
}

/** A policy of so many lines, in a process that has compiled before. */
export function measureCompileTime(leastLines: number, runs: number): CompileTimeResult {
  const linesOf = (statements: number): number => policyText(makeSubject(statements, 0).statements).split('\n').length - 1;
  let statements = 1;
  while (linesOf(statements) < leastLines) statements++;
  const text = policyText(makeSubject(statements, 0).statements);
  for (let run = 0; run < runs; run++) compileText(text);
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    compileText(text);
    return performance.now() - start;
  });
  return { lines: text.split('\n').length - 1, statements, runs, medianMilliseconds: round(median(times), 1) };
}
