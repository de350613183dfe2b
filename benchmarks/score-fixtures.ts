import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareFindings, locate, readExpectedFindings } from '../fixtures/expected-findings.ts';
import { findInFixture } from '../fixtures/find-in-fixture.ts';
import { repositoryRoot } from '../tools/import-graph/house.ts';
import { round } from './statistics.ts';
import { writeResult } from './write-result.ts';

interface Score {
  right: number;
  missed: number;
  wrong: number;
}

/** What is found of what should be, on every labelled fixture; `false` when the analyzer crashed. */
export function scoreFixtures(): boolean {
  const fixtures = join(repositoryRoot, 'fixtures');
  const byRule = new Map<string, Score>();
  const byEvidence = new Map<string, Score>();
  const byDifficulty = new Map<string, Score>();
  const crashes: string[] = [];

  for (const name of readdirSync(fixtures).filter(name => existsSync(join(fixtures, name, 'expected-findings.json')))) {
    const folder = join(fixtures, name);
    const places = readExpectedFindings(folder).map(expected => {
      const place = locate(folder, expected);
      if (!place) throw new Error(`fixtures/${name}: ${expected.file}:${expected.line} does not hold \`${expected.text}\` exactly once`);
      return place;
    });
    const { findings, crashed } = findInFixture(folder);
    crashes.push(...crashed.map(crash => `fixtures/${name}/${crash}`));
    const { right, missed, wrong } = compareFindings(places, findings);
    for (const { expected, found } of right) {
      scoreOf(byRule, found.rule).right++;
      scoreOf(byEvidence, found.evidence).right++;
      scoreOf(byDifficulty, expected.difficulty).right++;
    }
    for (const expected of missed) {
      scoreOf(byRule, expected.rule).missed++;
      scoreOf(byDifficulty, expected.difficulty).missed++;
      console.log(`missed  fixtures/${name}/${expected.file}:${expected.line}  ${expected.rule}  ${expected.text}`);
    }
    for (const found of wrong) {
      scoreOf(byRule, found.rule).wrong++;
      scoreOf(byEvidence, found.evidence).wrong++;
      console.log(`wrong   fixtures/${name}/${found.file}:${found.line}  ${found.rule}  ${found.message}`);
    }
  }

  // Evidence is what a finding rests on; a miss rests on none. Difficulty is a mark of what was expected; a wrong finding was not.
  const result = { rules: tableOf(byRule), evidence: tableOf(byEvidence), difficulty: tableOf(byDifficulty), crashes };
  console.log('\nby rule');
  console.table(result.rules);
  console.log('by evidence (precision)');
  console.table(result.evidence, ['right', 'wrong', 'precision']);
  console.log('by difficulty (recall)');
  console.table(result.difficulty, ['right', 'missed', 'recall']);
  writeResult(result);
  for (const crash of crashes) console.error(`crashed on ${crash}`);
  return crashes.length === 0;
}

const scoreOf = (table: Map<string, Score>, key: string): Score => {
  const score = table.get(key) ?? { right: 0, missed: 0, wrong: 0 };
  table.set(key, score);
  return score;
};

const share = (part: number, whole: number): number | null => (whole === 0 ? null : round((100 * part) / whole, 1));
const tableOf = (scores: ReadonlyMap<string, Score>) =>
  Object.fromEntries(
    [...scores]
      .sort()
      .map(([key, { right, missed, wrong }]) => [
        key,
        { right, missed, wrong, recall: share(right, right + missed), precision: share(right, right + wrong) },
      ]),
  );
