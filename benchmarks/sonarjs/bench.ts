/**
 * `npm run bench:sonarjs [-- --json FILE]`: ESLint with Proviso's recommended rules against ESLint with the rules of
 * eslint-plugin-sonarjs for connections, certificates, cookies and ciphers and typed linting, on the same files.
 */
import { atprotoPds, matrixJsSdk, matrixReactSdk, prepareRealProject } from '../real-project.ts';
import { writeResult } from '../write-result.ts';
import { prepareClinic } from './clinic.ts';
import { compareLinters, type LinterComparison } from './compare-linters.ts';
import type { LintFinding } from './lint-project.ts';
import { prepareLinters } from './linters.ts';

const linters = prepareLinters();
const subjects = [
  { project: prepareClinic(), files: '{apps,packages}/*/src/**/*.ts', runs: 3 },
  { project: prepareRealProject(matrixJsSdk), files: 'src/**/*.ts', runs: 3 },
  { project: prepareRealProject(matrixReactSdk), files: 'src/**/*.{ts,tsx}', runs: 3 },
  { project: prepareRealProject(atprotoPds), files: 'src/**/*.ts', runs: 3 },
];
const comparisons = subjects.map(subject => {
  const comparison = compareLinters(linters, subject);
  print(comparison);
  return comparison;
});
writeResult({ node: process.version, platform: process.platform, comparisons });

function print({ project, runs, files, proviso, sonarjs, ratio, ...findings }: LinterComparison): void {
  const cells = ({ seconds, processorSeconds }: LinterComparison['ratio']): string =>
    `${seconds.toFixed(2).padStart(7)}  ${processorSeconds.toFixed(2).padStart(7)}`;
  console.log(`\n${project}, ${files} files, median of ${runs} runs in turns: seconds, processor seconds`);
  console.log(`  proviso  ${cells(proviso)}   and ${proviso.besides} findings of its other rules`);
  console.log(`  sonarjs  ${cells(sonarjs)}\n  ratio    ${cells(ratio)}`);
  printFindings('found by both', findings.both);
  printFindings('only by proviso', findings.onlyProviso);
  printFindings('only by sonarjs', findings.onlySonarjs);
}

function printFindings(title: string, findings: readonly LintFinding[]): void {
  console.log(`  ${title}: ${findings.length}`);
  for (const { rule, file, line } of findings) console.log(`    ${rule}  ${file}:${line}`);
}
