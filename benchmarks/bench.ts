/** `npm run bench [-- --json FILE]`: what Proviso costs on a real project, against `tsc` and in an editor. */
import { cpus, totalmem } from 'node:os';
import { measureEdits, type EditResult } from './edit-to-diagnostics.ts';
import { measureEditToFacts, type EditToFactsResult } from './edit-to-facts.ts';
import { measureGrowth, type GrowthResult } from './growth.ts';
import { matrixJsSdk, matrixReactSdk, prepareRealProject } from './real-project.ts';
import { measureSecondRun, type SecondRunResult } from './second-run.ts';
import { measureWholeProgram, type Cost, type WholeProgramResult } from './whole-program.ts';
import { writeResult } from './write-result.ts';

console.log(`Node ${process.version}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB`);
const library = prepareRealProject(matrixJsSdk);
const application = prepareRealProject(matrixReactSdk);

const wholeProgram = [measureWholeProgram(library, 5), measureWholeProgram(application, 3)];
wholeProgram.forEach(printWholeProgram);

const growth = measureGrowth(library, 1);
printGrowth(growth);

const secondRun = measureSecondRun(application, 3);
printSecondRun(secondRun);

const editToFacts = [
  measureEditToFacts(library, 'statement', 12),
  measureEditToFacts(application, 'statement', 12),
  measureEditToFacts(library, 'member', 3),
];
editToFacts.forEach(printEditToFacts);

const edits = await measureEdits(library, 10);
printEdits(edits);

writeResult({
  node: process.version,
  platform: process.platform,
  cores: cpus().length,
  wholeProgram,
  growth,
  secondRun,
  editToFacts,
  edits,
});

function printWholeProgram({ project, proviso, tsc, ratio, runs }: WholeProgramResult): void {
  const cells = ({ seconds, processorSeconds, peakMegabytes }: Cost): string =>
    `${seconds.toFixed(2).padStart(7)} s  ${processorSeconds.toFixed(2).padStart(7)} s  ${String(peakMegabytes).padStart(6)} MB`;
  console.log(`\n${project}, whole program, median of ${runs} runs in turns: time, processor time, peak memory`);
  console.log(`  proviso check  ${cells(proviso)}  ${proviso.findings} findings`);
  console.log(`  tsc --noEmit   ${cells(tsc)}  ${tsc.errors} errors`);
  console.log(
    `  ratio          ${ratio.seconds.toFixed(2).padStart(7)}    ${ratio.processorSeconds.toFixed(2).padStart(7)}    ${ratio.peakMegabytes.toFixed(2).padStart(6)}`,
  );
}

function printGrowth({ project, steps, lastToFirst }: GrowthResult): void {
  console.log(`\ncopies of ${project} checked at once`);
  for (const { copies, files, seconds, processorSeconds, peakMegabytes, millisecondsPerFile } of steps) {
    console.log(
      `  ${copies}x ${String(files).padStart(6)} files  ${seconds.toFixed(2).padStart(7)} s  ${processorSeconds.toFixed(2).padStart(7)} s  ${String(peakMegabytes).padStart(6)} MB  ${millisecondsPerFile} ms a file`,
    );
  }
  console.log(`  a file of the last step costs ${lastToFirst.toFixed(2)} times one of the first`);
}

function printSecondRun({ project, runs, cold, warm, ratio }: SecondRunResult): void {
  console.log(`\n${project}, checked again with nothing changed, median of ${runs} runs in turns: time, processor time`);
  const cells = ({ seconds, processorSeconds }: SecondRunResult['cold']): string =>
    `${seconds.toFixed(2)} s  ${processorSeconds.toFixed(2)} s`;
  console.log(`  first run   ${cells(cold)}\n  second run  ${cells(warm)}`);
  console.log(`  ratio       ${ratio.seconds.toFixed(3)}   ${ratio.processorSeconds.toFixed(3)}`);
}

function printEditToFacts({ project, where, edits: count, files, medianMilliseconds, p95Milliseconds }: EditToFactsResult): void {
  console.log(`\n${project}, an edit of a ${where} to its findings in files of about 2,000 lines, ${count} edits, processor time`);
  console.log(`  median ${medianMilliseconds} ms   p95 ${p95Milliseconds} ms`);
  for (const file of files)
    console.log(`  ${String(file.medianMilliseconds).padStart(6)} ms  p95 ${file.p95Milliseconds} ms  ${file.file} (${file.lines} lines)`);
}

function printEdits({ files, edits, firstMilliseconds, medianMilliseconds, p95Milliseconds }: EditResult): void {
  console.log(`\nedit to diagnostics in the language server, ${edits} edits over stdio`);
  console.log(`  median ${medianMilliseconds} ms   p95 ${p95Milliseconds} ms   first file of a fresh server ${firstMilliseconds} ms`);
  for (const { file, lines, medianMilliseconds: milliseconds } of files)
    console.log(`  ${String(milliseconds).padStart(6)} ms  ${file} (${lines} lines)`);
}
