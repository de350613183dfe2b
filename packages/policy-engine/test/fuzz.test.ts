import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compile, type Diagnostic } from '../src/index.ts';
import { parseClause } from '../src/document/parse-condition.ts';
import { randomFrom, type Random } from './generate/random.ts';

const now = new Date('2026-06-01');
/** `PROVISO_FUZZ_TEXTS=100000` for a long run. */
const texts = Number(process.env['PROVISO_FUZZ_TEXTS'] ?? 12_000);
const clauses = 100_000;

const harbor = readFileSync(fileURLToPath(new URL('../../../fixtures/harbor/harbor.policy.yaml', import.meta.url)), 'utf8');

/** Parts of a real policy, each under the head that it needs, so that a text is short and gets far. */
const head = 'proviso: policy/v1\nid: a/b\nversion: 1.0.0\n';
const vocabulary = `vocabulary:
  categories: { contact.email: { sensitivity: personal }, health.record: { sensitivity: special } }
  purposes: { care: {} }
  roles: { nurse: {}, lead: { includes: nurse } }
  regions: { EEA: [DE, FR] }
  attributes: { context.ticketId: string, risk: { order: [low, high] } }
`;
const blocks = harbor
  .split(/^(?=[a-z]+:)/m)
  .filter(block => /^(?:statements|safeguards|residency|retention|stores|processors|rights|breach|audit|waivers):/.test(block))
  .flatMap(block => {
    const [name = '', ...items] = block.split(/^(?= {2}\S)/m);
    return items.length === 0 ? [block] : items.map(item => `${name.replace(/\n[^]*/, '\n')}${item}`);
  })
  .filter(block => block.length < 500);

const conditions = [
  'subject.age < 16',
  'context.ticketId is present',
  'subject.region in [EEA, UK]',
  'risk >= high',
  'subject.optOuts has sale',
  'context.office == "a b"',
  'size in known',
];

const tokens = [
  '[',
  ']',
  '{',
  '}',
  ':',
  ',',
  '- ',
  '#',
  '"',
  "'",
  '|',
  '>',
  '&a ',
  '*a',
  '!!x ',
  '\n',
  '\t',
  '  ',
  '~',
  '\u0000',
  '\uFEFF',
  '\u2028',
  '👩‍⚕️',
  'é',
  '**',
  '<=',
  ' in ',
  ' is present',
  'not: ',
  'any: ',
  '__proto__',
  'constructor',
  '1e999',
  '-0',
  '2026-02-30',
  'P1M',
  'NO',
  '? ',
  '---\n',
  '%',
  '0x1',
  '..',
  '/../',
];

/** One to four small changes: what people and merge tools do to a file, and what nobody does. */
function mutated(text: string, random: Random): string {
  let result = text;
  for (let left = random.pick([1, 1, 2, 4]); left > 0; left--) result = mutatedOnce(result, random);
  return result;
}

function mutatedOnce(text: string, random: Random): string {
  const at = Math.floor(random.next() * (text.length + 1));
  const length = random.pick([1, 1, 2, 5, 20]);
  const other = Math.floor(random.next() * (text.length + 1));
  switch (random.pick(['insert', 'insert', 'replace', 'delete', 'double', 'cut', 'move', 'case'])) {
    case 'insert':
      return `${text.slice(0, at)}${random.pick(tokens)}${text.slice(at)}`;
    case 'replace':
      return `${text.slice(0, at)}${random.pick(tokens)}${text.slice(at + length)}`;
    case 'delete':
      return `${text.slice(0, at)}${text.slice(at + length)}`;
    case 'double':
      return `${text.slice(0, at)}${text.slice(at, at + 10 * length)}${text.slice(at)}`;
    case 'cut':
      return random.chance(0.3) ? text.slice(0, at) : `${text.slice(0, at)}${text.slice(at).replace(/^[^\n]*\n/, '')}`;
    case 'move':
      return `${text.slice(0, at)}${text.slice(other, other + length)}${text.slice(at)}`;
    default:
      return `${text.slice(0, at)}${text.slice(at, at + length).toUpperCase()}${text.slice(at + length)}`;
  }
}

const percentile99 = (times: Float64Array): number => times.toSorted()[Math.floor(times.length * 0.99)] ?? 0;

const isInside = (start: number, end: number, text: string): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end >= start && end <= text.length;

function outside(diagnostics: readonly Diagnostic[], text: string): readonly Diagnostic[] {
  return diagnostics.filter(
    ({ span, related = [], message, name }) =>
      !isInside(span.start, span.end, text) ||
      related.some(one => !isInside(one.span.start, one.span.end, text)) ||
      message === '' ||
      name === '',
  );
}

const pathOfFile = 'fuzz.policy.yaml';

function compileMutant(random: Random): {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly compiled: boolean;
  readonly ms: number;
} {
  const text = mutated(`${head}${random.chance(0.4) ? vocabulary : ''}${random.pick(blocks)}`, random);
  const start = performance.now();
  const { policy, diagnostics } = compile(pathOfFile, { readFile: path => (path === pathOfFile ? text : undefined), now });
  return { text, diagnostics, compiled: policy !== undefined, ms: performance.now() - start };
}

test(`a file compiles to a policy, or to errors that lie inside it (${texts} texts)`, () => {
  const times = new Float64Array(texts);
  const names = new Set<string>();
  let policies = 0;
  for (let seed = 0; seed < texts; seed++) {
    const { text, diagnostics, compiled, ms } = compileMutant(randomFrom(seed));
    times[seed] = ms;
    for (const { name } of diagnostics) names.add(name);
    if (compiled) policies++;
    const wrong = outside(diagnostics, text);
    if (wrong.length > 0) expect({ text, wrong }).toEqual({ text, wrong: [] });
    if (compiled === diagnostics.some(({ severity }) => severity === 'error')) expect(text).toBe('a policy, or an error');
  }
  console.log(`${texts} texts, ${policies} policies, ${names.size} kinds of diagnostic, p99 ${percentile99(times).toFixed(1)} ms`);
  expect(policies).toBeGreaterThan(texts / 100);
  expect(names.size).toBeGreaterThan(25);
}, 600_000);

test(`a condition is a clause, or a mistake that lies inside it (${clauses} texts)`, () => {
  const times = new Float64Array(clauses);
  let parsed = 0;
  for (let seed = 0; seed < clauses; seed++) {
    const random = randomFrom(seed);
    const text = mutated(random.pick(conditions), random);
    const start = performance.now();
    const result = parseClause(text);
    times[seed] = performance.now() - start;
    const spans = result.ok
      ? [result.clause.pathSpan, result.clause.operatorSpan, ...result.clause.values.map(({ span }) => span)]
      : [result.mistake.span];
    if (!spans.every(({ start: first, end }) => isInside(first, end, text))) expect({ text, spans }).toBe('inside');
    if (result.ok) parsed++;
  }
  console.log(`${clauses} conditions, ${parsed} clauses, p99 ${(percentile99(times) * 1000).toFixed(0)} us`);
  expect(Math.min(parsed, clauses - parsed)).toBeGreaterThan(clauses / 10);
});
