import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { compile, handbookFiles, type CompiledPolicy, type OpenPoint } from '../src/index.ts';
import { harmless } from '../src/handbook/render/harmless.ts';
import { durationWords } from '../src/handbook/sentences/durations.ts';
import { handbookStyle } from '../src/handbook/render/handbook-style.ts';
import { statementSentences } from '../src/handbook/sentences/statements.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const cases = `${root}packages/policy-engine/cases/handbook/`;
const readFile = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

function compiled(entry: string, text?: string): { readonly policy: CompiledPolicy; readonly openPoints: readonly OpenPoint[] } {
  const { policy, diagnostics } = compile(entry, {
    readFile: path => (path === entry ? (text ?? readFile(path)) : readFile(path)),
    pack: name => ({ path: `proviso:${name}`, text: readFileSync(`${root}policies/${name}.policy.yaml`, 'utf8') }),
    now: new Date('2026-06-01'),
  });
  if (policy === undefined) throw new Error(JSON.stringify(diagnostics, null, 2));
  const openPoints = diagnostics.map(({ name, message }) => ({ name, message, place: 'harbor.policy.yaml' }));
  return { policy, openPoints };
}

/** The digest changes with every word of a pack; that it is there is enough. */
const withoutDigest = (text: string): string => text.replace(/sha256:[0-9a-f]{64}/g, 'sha256:…');

describe('the worked example', () => {
  const { policy, openPoints } = compiled(`${root}fixtures/harbor/harbor.policy.yaml`);

  test.each(['md', 'html'] as const)('as %s reads as in the cases', async format => {
    for (const { name, text } of handbookFiles(policy, openPoints, format)) {
      expect(text).toMatch(/sha256:[0-9a-f]{64}/);
      await expect(withoutDigest(text)).toMatchFileSnapshot(`${cases}harbor.${name}`);
    }
  });

  test('says the seven things of GDPR art. 30(1) for each purpose that is permitted', () => {
    const [, record] = handbookFiles(policy, [], 'md');
    for (const purpose of ['analytics', 'care', 'support']) {
      const activity = record?.text.split(`## Processing for \`${purpose}\`\n`)[1]?.split('\n## ')[0] ?? '';
      expect([...activity.matchAll(/^### .*\(([b-g])\)$/gm)].map(([, letter]) => letter)).toEqual(['b', 'c', 'd', 'e', 'f', 'g']);
    }
    expect(record?.text).toContain('## Controller (art. 30(1)(a))');
    expect(record?.text).toContain('Nothing permits any use for `billing`, `marketing`');
  });
});

describe('an empty policy', () => {
  test('says what is not said', () => {
    const { policy } = compiled('a.policy.yaml', 'proviso: policy/v1\nid: a\nversion: 1.0.0\n');
    const [handbook, record] = handbookFiles(policy, [], 'md');
    const gaps = handbook?.text.match(/^> \*\*Not said:\*\* .*$/gm) ?? [];
    expect(gaps.length).toBeGreaterThanOrEqual(12);
    expect(record?.text).toContain('The policy does not name the controller');
  });
});

const head = `proviso: policy/v1
id: a
version: 1.0.0
vocabulary:
  categories:
    contact.email: { sensitivity: personal }
    contact.phone: { sensitivity: personal }
    health.record: { sensitivity: special }
    health.lab: { sensitivity: special }
    payment.card: { sensitivity: sensitive }
    credential.password: { sensitivity: sensitive }
  purposes: { care, billing }
  roles: { nurse, clerk }
  regions: { EEA: [DE, FR] }
  attributes: { context.ticket: string, context.on: date, context.n: number, risk: { order: [low, high] }, data.safe: boolean }
`;

function sentencesOf(statement: string): string {
  const { policy } = compiled('a.policy.yaml', `${head}statements: [ { id: s, ${statement} } ]\n`);
  const [only] = policy.statements;
  if (only === undefined) throw new Error('there must be one');
  return statementSentences(only, policy)
    .map(sentence => sentence.map(part => (typeof part === 'string' ? part : part.code)).join(''))
    .join(' ');
}

describe('a statement in sentences', () => {
  const basis = 'legal: { basis: contract }';
  const because = 'The legal basis is contract.';
  test.each([
    [
      `permit: { actor: nurse, action: read, category: health.lab, purpose: care }, ${basis}`,
      `nurse may read health.lab for care. ${because}`,
    ],
    [
      `permit: { actor: [nurse, clerk], action: [read, store] }, ${basis}`,
      `clerk or nurse may read or store any personal data for any purpose. ${because}`,
    ],
    [`permit: { category: "**" }, ${basis}`, `Anyone may do anything with all personal data for any purpose. ${because}`],
    [
      `permit: { category: { sensitivity: special } }, ${basis}`,
      `Anyone may do anything with all special data for any purpose. ${because}`,
    ],
    [
      `permit: { category: [contact.**, payment.card] }, ${basis}`,
      `Anyone may do anything with payment.card and everything under contact for any purpose. ${because}`,
    ],
    ['forbid: { action: share, category: credential.password }', 'Nobody may share credential.password for any purpose.'],
    ['forbid: { actor: clerk, category: { sensitivity: special } }', 'clerk must not do anything with any special data for any purpose.'],
    [
      'forbid: { purpose: billing }, legal: { refs: [CPRA.1] }, message: ask first.',
      'Nobody may do anything with any personal data for billing. It rests on CPRA.1. The reason given is: ask first.',
    ],
    [
      `permit: { purpose: care }, ${basis}, when: [ context.ticket is present, subject.age >= 16 ], unless: [ data.safe == false ]`,
      `Anyone may do anything with any personal data for care, only if context.ticket is given and the age of the person is at least 16, and unless data.safe is false. ${because}`,
    ],
    [
      'forbid: { purpose: care }, when: [ any: [ context.on < 2026-01-15, risk >= high, "subject.region in [EEA]" ] ]',
      'Nobody may do anything with any personal data for care, if context.on is before 2026-01-15, risk is at least high or the region of the person lies in EEA.',
    ],
    [
      'forbid: { purpose: care }, when: [ context.n != 3, any: [ subject.optOuts has sale, not: context.n <= 1 ] ]',
      'Nobody may do anything with any personal data for care, if context.n is not 3 and (what the person objected to includes sale or it is not so that context.n is at most 1).',
    ],
    [
      `permit: { purpose: care }, ${basis}, consent: { noticeVersion: ">=2026-03", maxAge: P1Y6M, separate: true }`,
      `Anyone may do anything with any personal data for care. ${because} The person must have consented to the purpose, to a notice of version since 2026-03, given within the last 1 year and 6 months, given for this alone.`,
    ],
    [
      `permit: { purpose: care }, ${basis}, minimize: { fields: [contact.**], mask: { contact.phone: last4, contact.email: drop }, unless: [ actor.role == nurse ] }, audit: basic`,
      `Anyone may do anything with any personal data for care. ${because} Only everything under contact may be seen, unless the role of whoever acts is nurse. contact.email is shown not at all and contact.phone is shown by its last four characters, unless the role of whoever acts is nurse. Every use is recorded: who, what and when.`,
    ],
    [
      `permit: { purpose: care }, ${basis}, transform: { pseudonymize: [subject.id], aggregate: 20 }, audit: full`,
      `Anyone may do anything with any personal data for care. ${because} A pseudonym stands for subject.id. No result speaks of fewer than 20 people. Every use is recorded in full.`,
    ],
  ])('%s', (statement, sentences) => {
    expect(sentencesOf(statement)).toBe(sentences);
  });

  test.each([
    ['P30D', '30 days'],
    ['P1Y6M', '1 year and 6 months'],
    ['PT72H', '72 hours'],
    ['P1W', '1 week'],
    ['P0D', 'no time'],
  ])('%s is %s', (duration, words) => {
    expect(durationWords(duration)).toBe(words);
  });
});

/** A policy in which one text stands wherever texts can stand. */
function policyWith(text: string): CompiledPolicy {
  const { policy } = compiled(
    'a.policy.yaml',
    `${head}statements:
  - id: s
    permit: { actor: nurse, action: read, category: health.lab, purpose: care }
    legal: { basis: contract }
    message: short
waivers:
  - { id: w, rule: require-hsts, scope: { files: [src/a.ts] }, reason: x, approvedBy: y, expires: 2027-01-31 }
`,
  );
  return {
    ...policy,
    title: text,
    owner: { team: text, contact: text },
    statements: policy.statements.map(statement => ({ ...statement, message: text, legal: [text] })),
    waivers: policy.waivers.map(waiver => ({ ...waiver, reason: text, approvedBy: text, rule: text, scope: { files: [text] } })),
  };
}

const pointsWith = (text: string): readonly OpenPoint[] => [{ name: text, message: text.replaceAll('`', ''), place: text }];
const rendered = (text: string, format: 'md' | 'html'): readonly string[] =>
  handbookFiles(policyWith(text), pointsWith(text), format).map(file => file.text);
const tagsOf = (html: string): readonly string[] => html.match(/<[^>]*>/g) ?? [];

const hostile = fc
  .oneof(
    fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      '[a](javascript:alert(1))',
      '| x |\n| --- |',
      '# a',
      '- b',
      '`` ` ``',
      '&lt;',
      '\u202Eabc',
      '\ud800',
      '</title>',
      '![x](y)',
      '1. c',
      '<!--',
      ']]>',
      '\\',
    ),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ maxLength: 30 }),
  )
  .filter(text => text.trim() !== '' && !/^[\s\u2028\u2029]*$/.test(text));

describe('texts of a policy', () => {
  test('never become markup of HTML', () => {
    const tagsWith = (text: string): readonly (readonly string[])[] =>
      rendered(text, 'html').map(html => tagsOf(html).filter(tag => !tag.startsWith('<div class="table"')));
    const usual = tagsWith('usual');
    fc.assert(
      fc.property(hostile, text => {
        expect(tagsWith(text)).toEqual(usual);
      }),
      { numRuns: 300 },
    );
  });

  test('never become structure of Markdown', () => {
    // Escaped signs are tokens of their own; what a browser gets is the text of all.
    const structureOf = (markdown: string): readonly string[] =>
      new MarkdownIt({ html: true, linkify: false })
        .parse(markdown, {})
        .flatMap(token => [token.type, ...(token.children ?? []).map(child => child.type)])
        .filter(type => type !== 'text' && type !== 'text_special');
    const usual = rendered('usual', 'md').map(structureOf);
    fc.assert(
      fc.property(hostile, text => {
        expect(rendered(text, 'md').map(structureOf)).toEqual(usual);
      }),
      { numRuns: 300 },
    );
  });

  test('are read as they are written', () => {
    fc.assert(
      fc.property(
        hostile.filter(text => harmless(text).trim() === text && text.length > 1),
        text => {
          const html = new MarkdownIt({ html: true }).render(rendered(text, 'md')[0] ?? '');
          const written = new MarkdownIt().utils.escapeHtml(text);
          expect(html).toContain(`<h1>${written}</h1>`);
          expect(html).toContain(`<td>${written}</td>`);
          expect(html).toContain(`<td><code>${written}</code></td>`);
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each(['md', 'html'] as const)('turn no direction and carry no control sign in %s', format => {
    for (const page of rendered('a\u202Eb\u0007c\u2028d', format)) {
      expect(page).not.toMatch(/[\u202a-\u202e\u0000-\u0008\u2028]/);
      expect(page).toContain('a\ufffdb\ufffdc d');
    }
  });
});

describe('the HTML', () => {
  const { policy, openPoints } = compiled(`${root}fixtures/harbor/harbor.policy.yaml`);
  const pages = handbookFiles(policy, openPoints, 'html').map(({ text }) => text);

  test.each([0, 1])('of page %i has a language, headings in order, named tables, links that lead somewhere, and no script', index => {
    const html = pages[index] ?? '';
    expect(html).toContain('<html lang="en">');
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter(level => level === 1)).toHaveLength(1);
    levels.reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1);
      return level;
    });
    const tables = html.match(/<table>/g)?.length ?? 0;
    expect(tables).toBeGreaterThan(0);
    expect(html.match(/<caption>[^<]/g)).toHaveLength(tables);
    expect(html).not.toMatch(/<th>|<script|javascript:|src=|url\(/);
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, target = ''] of html.matchAll(/href="#([^"]+)"/g)) expect(ids.has(target)).toBe(true);
  });

  test.each(['light', 'dark', 'print'])('has enough contrast: %s', scheme => {
    const blocks = [...handbookStyle.matchAll(/:root \{([^}]*)\}/g)].map(([, block = '']) => block);
    const block = blocks[['light', 'dark', 'print'].indexOf(scheme)] ?? '';
    const color = (name: string): string => new RegExp(`--${name}: (#[0-9a-f]{3,6})`).exec(block)?.[1] ?? '';
    for (const [front, back] of [
      ['ink', 'page'],
      ['ink', 'card'],
      ['soft', 'card'],
      ['link', 'page'],
      ['gap', 'gap-page'],
    ] as const) {
      expect(contrast(color(front), color(back))).toBeGreaterThanOrEqual(4.5);
    }
  });
});

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.slice(1).replace(/./g, '$&$&') : hex.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(at => {
    const part = parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
