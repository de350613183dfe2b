/** `npm run bench [-- --json FILE]`: what Proviso costs on a real project, against `tsc` and in an editor. */
import { cpus, totalmem } from 'node:os';
import { measureEdits, type EditResult } from './edit-to-diagnostics.ts';
import { prepareRealProject } from './real-project.ts';
import { measureWholeProgram, type WholeProgramResult } from './whole-program.ts';
import { writeResult } from './write-result.ts';

const project = prepareRealProject();
console.log(`${project.name}, Node ${process.version}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB`);

const wholeProgram = measureWholeProgram(project, 5);
printWholeProgram(wholeProgram);

const edits = await measureEdits(project, 10);
printEdits(edits);

writeResult({ node: process.version, platform: process.platform, cores: cpus().length, wholeProgram, edits });

function printWholeProgram({ proviso, tsc, ratio, runs }: WholeProgramResult): void {
  console.log(`\nwhole program, median of ${runs} runs in turns`);
  console.log(`  proviso check   ${proviso.seconds.toFixed(2)} s   ${proviso.peakMegabytes} MB   ${proviso.findings} findings`);
  console.log(`  tsc --noEmit    ${tsc.seconds.toFixed(2)} s   ${tsc.peakMegabytes} MB   ${tsc.errors} errors`);
  console.log(`  ratio           ${ratio.seconds.toFixed(2)}     ${ratio.peakMegabytes.toFixed(2)}`);
}

function printEdits({ files, edits, firstMilliseconds, medianMilliseconds, p95Milliseconds }: EditResult): void {
  console.log(`\nedit to diagnostics in the language server, ${edits} edits over stdio`);
  console.log(`  median ${medianMilliseconds} ms   p95 ${p95Milliseconds} ms   first file of a fresh server ${firstMilliseconds} ms`);
  for (const { file, lines, medianMilliseconds: milliseconds } of files)
    console.log(`  ${String(milliseconds).padStart(6)} ms  ${file} (${lines} lines)`);
}
