import { describe, expect, test } from 'vitest';
import { cohensKappa, rawAgreement, wilsonInterval } from '../benchmarks/agreement.ts';
import { agreementOf, jointAnswers, ofKind, precisionOf, readJudgements } from '../benchmarks/sampling/judgements.ts';
import { renderSheet } from '../benchmarks/sampling/render-sheet.ts';
import { codeAround, drawSample } from '../benchmarks/sampling/sample.ts';
import { seededRandom } from '../packages/code-analyzer/test/mutations/mutate-text.ts';

const pairs = (counts: Readonly<Record<string, number>>): (readonly [string, string])[] =>
  Object.entries(counts).flatMap(([answers, count]) =>
    Array.from({ length: count }, () => [answers.charAt(0), answers.charAt(1)] as const),
  );

describe('agreement', () => {
  // 50 applications read by two: 20 both yes, 15 both no, 5 and 10 apart. Expected by chance 0.5, found 0.7.
  test('beyond chance', () => {
    const said = pairs({ yy: 20, nn: 15, yn: 5, ny: 10 });
    expect(rawAgreement(said)).toBeCloseTo(0.7, 10);
    expect(cohensKappa(said)).toBeCloseTo(0.4, 10);
  });

  test('less than chance is below zero, full agreement is one, habit alone is none', () => {
    expect(cohensKappa(pairs({ yn: 10, ny: 10 }))).toBeCloseTo(-1, 10);
    expect(cohensKappa(pairs({ yy: 7, nn: 3 }))).toBe(1);
    expect(cohensKappa(pairs({ yy: 10 }))).toBeNaN();
    expect(cohensKappa(pairs({ yy: 90, yn: 10 }))).toBeCloseTo(0, 10);
  });

  test('three answers', () => {
    const said = pairs({ rr: 44, rw: 5, ru: 1, wr: 7, ww: 20, wu: 3, ur: 9, uw: 5, uu: 6 });
    const expected = (50 * 60 + 30 * 30 + 20 * 10) / 10_000;
    expect(cohensKappa(said)).toBeCloseTo((0.7 - expected) / (1 - expected), 10);
  });
});

describe('the interval of a share', () => {
  // Newcombe 1998, table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [20, 20, 0.8389, 1],
    [0, 0, 0, 1],
  ])('%i of %i', (part, whole, low, high) => {
    const interval = wilsonInterval(part, whole);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });
});

describe('a sample', () => {
  const all = Array.from({ length: 20 }, (_, index) => index);

  test('is the same for the same seed, in order, without repetition', () => {
    const drawn = drawSample(all, 5, seededRandom(4));
    expect(drawSample(all, 5, seededRandom(4))).toEqual(drawn);
    expect([...drawn].sort((a, b) => a - b)).toEqual(drawn);
    expect(new Set(drawn).size).toBe(5);
    expect(drawSample(all, 5, seededRandom(5))).not.toEqual(drawn);
    expect(drawSample(all, 50, seededRandom(4))).toEqual(all);
  });

  test('gives each the same chance', () => {
    const random = seededRandom(1);
    const times = all.map(() => 0);
    for (let round = 0; round < 4_000; round++) for (const one of drawSample(all, 5, random)) times[one]! += 1;
    // 1,000 are expected of each; the standard deviation is 27.
    expect(Math.min(...times)).toBeGreaterThan(880);
    expect(Math.max(...times)).toBeLessThan(1_120);
  });

  test('the code around a claim, marked', () => {
    const text = Array.from({ length: 40 }, (_, index) => `line ${String(index + 1)}`).join('\r\n');
    const start = text.indexOf('line 20') + 5;
    const code = codeAround(text, { start, end: start + 2 });
    expect([code[0]?.number, code.at(-1)?.number]).toEqual([8, 32]);
    expect(code.filter(line => line.mark)).toEqual([{ number: 20, text: 'line 20', mark: { start: 5, end: 7 } }]);
  });

  test('long lines are cut around the mark', () => {
    const text = `${'a'.repeat(5_000)}email${'b'.repeat(5_000)}`;
    const [line] = codeAround(text, { start: 5_000, end: 5_005 });
    expect(line?.text).toHaveLength(300);
    expect(line?.text.slice(line.mark?.start, line.mark?.end)).toBe('email');
  });
});

test('a sheet shows code, clause and claim', () => {
  const sheet = renderSheet({
    format: 'proviso-judging-sheet',
    seed: 4,
    policy: 'strict',
    projects: [{ folder: 'a', files: 1, findings: 1, labels: 0 }],
    claims: [
      {
        id: 'F01',
        kind: 'finding',
        file: '/a/b.ts',
        line: 2,
        claim: '`x` holds contact.email',
        clause: { id: 'none', text: '  - id: none' },
        categories: [{ id: 'contact.email', says: 'personal' }],
        code: codeAround('const a = `\n\tlog(x);\n```', { start: 17, end: 18 }),
      },
    ],
  });
  expect(sheet).toContain('````text\n      1 | const a = `\n>     2 | \tlog(x);\n        | \t    ^\n      3 | ```\n````');
  expect(sheet).toContain(
    '## F01\n\n/a/b.ts:2\n\nClaim: `x` holds contact.email\n\nCategories:\n\n- `contact.email` (personal)\n\nClause:\n\n```yaml\n  - id: none\n```',
  );
});

describe('judgements', () => {
  const reader = (name: string, judgements: object) => readJudgements(JSON.stringify({ reader: name, judgements }));
  const ada = reader('ada', { F01: 'right', F02: 'right', F03: 'wrong', F04: 'unsure', L01: 'right' });
  const bob = reader('bob', { F01: 'right', F02: 'wrong', F03: 'wrong', L01: 'right', L02: 'right' });

  test('give precision for each and for both', () => {
    expect(precisionOf([...ofKind(ada, 'F').judgements.values()])).toMatchObject({ right: 2, judged: 3, unsure: 1 });
    expect(precisionOf(jointAnswers(ofKind(ada, 'F'), ofKind(bob, 'F')))).toMatchObject({ right: 1, judged: 2, unsure: 1 });
  });

  test('are compared where both have judged', () => {
    expect(agreementOf(ada, bob)).toMatchObject({ both: 4, raw: 0.75, disputed: ['F02'] });
  });

  test.each([
    ['{ "reader": "ada" }', 'judgements'],
    ['{ "reader": "ada", "judgements": { "F01": "yes" } }', 'F01 is `yes`'],
    ['[]', 'reader'],
  ])('%s is refused', (text, problem) => {
    expect(() => readJudgements(text)).toThrow(problem);
  });
});
