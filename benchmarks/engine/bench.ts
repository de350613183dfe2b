/** `npm run bench:engine [-- --json FILE]`: decisions a second beside other engines, on the same policies and requests. */
import { cpus } from 'node:os';
import { writeResult } from '../write-result.ts';
import { measureCompileTime } from './compile-time.ts';
import { measureDecisions, type DecisionResult } from './decisions.ts';

console.log(`Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'})`);

const decisions = [];
for (const statements of [50, 1_000]) {
  const result = await measureDecisions(statements, 2_000, 5);
  printDecisions(result);
  decisions.push(result);
}

const compileTime = measureCompileTime(1_000, 20);
console.log(
  `\ncompiling ${compileTime.lines} lines (${compileTime.statements} statements), warm: ${compileTime.medianMilliseconds} ms, median of ${compileTime.runs}`,
);

writeResult({ node: process.version, platform: process.platform, cores: cpus().length, decisions, compileTime });

function printDecisions({ statements, questions, allowed, rates }: DecisionResult): void {
  console.log(
    `\n${statements} statements, ${questions} requests, ${allowed} of them allowed by all; decisions a second, median of 5 runs in turns`,
  );
  for (const { name, perSecond, ratio } of rates)
    console.log(
      `  ${name.padEnd(18)} ${perSecond.toLocaleString('en').padStart(12)}   ${name === 'proviso' ? '' : `proviso / this: ${ratio}`}`,
    );
}
