/**
 * `npm run accuracy`: how much of what should be found is found, and how much of what is found is right. See README.md.
 *
 *     npm run accuracy [-- --json FILE]
 *     npm run accuracy -- --mutate-steps
 *     npm run accuracy -- --mutate-sources [DIR...] [--runs N] [--seed N]
 *     npm run accuracy -- --sample DIR... [--seed N] [--count N] [--policy POLICY] --output FILE
 *     npm run accuracy -- --judged FILE FILE [--sheet FILE]
 *     npm run accuracy -- --owners [DIR...]
 *     npm run accuracy -- --marks
 *     npm run accuracy -- --seeded [--seed N]
 */
import { parseArgs } from 'node:util';
import { mutateSources } from './mutate-sources.ts';
import { reportMutations } from './mutate-steps.ts';
import { measureOwners } from './owners.ts';
import { printJudgements } from './sampling/print-judgements.ts';
import { writeSample } from './sampling/write-sample.ts';
import { scoreFixtures } from './score-fixtures.ts';
import { reportMarks } from './score-marks.ts';
import { measureSeededLeaks } from './seeded-leaks/measure-seeded-leaks.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'string' },
    'mutate-steps': { type: 'boolean' },
    'mutate-sources': { type: 'boolean' },
    sample: { type: 'boolean' },
    judged: { type: 'boolean' },
    owners: { type: 'boolean' },
    marks: { type: 'boolean' },
    seeded: { type: 'boolean' },
    runs: { type: 'string', default: '3000' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '50' },
    policy: { type: 'string', default: 'benchmarks/policies/strict.policy.yaml' },
    sheet: { type: 'string' },
    output: { type: 'string' },
  },
});

const seed = Number(values.seed);
process.exitCode = run() ? 0 : 1;

function run(): boolean {
  if (values['mutate-steps']) return reportMutations();
  if (values['mutate-sources']) return mutateSources({ folders: positionals, seed, runs: Number(values.runs) });
  if (values.sample)
    return writeSample({
      folders: positionals,
      seed,
      count: Number(values.count),
      policy: values.policy,
      output: values.output ?? 'judging-sheet',
    });
  if (values.judged) return printJudgements(positionals, values.sheet);
  if (values.owners) return measureOwners(positionals);
  if (values.marks) return reportMarks();
  if (values.seeded) return measureSeededLeaks(seed);
  return scoreFixtures();
}
