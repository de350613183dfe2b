import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openAnalysis, type Analysis } from '../../src/analyze.ts';
import { noBindings } from '../../src/vocabulary.ts';
import { memoryFileAccess } from '../../src/workspace/memory-file-access.ts';
import { testVocabulary } from '../labels/vocabulary.ts';

/** Every way by which one file's findings hang on what happens in the functions of another. */
const project = {
  '/app/src/person.ts': `
export interface User { id: number; email: string; town: string }
export const described = (user: User): string => {
  const text = user.town;
  return text;
};
export function fail(user: User): never {
  const text = user.town;
  throw new Error(text);
}
export function hush(text: string): void {
  const quiet = text;
}`,
  '/app/src/tell.ts': `
import pino from 'pino';
const log = pino();
export interface Teller { tell(text: string): void }
export class Log implements Teller {
  tell(text: string): void {
    log.info(text);
  }
}
export function say(text: string): void {
  const shown = text;
  log.warn(shown);
}
export function post(address: string, text: string): void {
  void fetch(address, { method: 'POST', body: text });
}
export function each(texts: readonly string[], use: (text: string) => void): void {
  texts.forEach(text => use(text));
}
export function wrap(use: (text: string) => void): (text: string) => void {
  return text => {
    use(text);
  };
}`,
  '/app/src/bus.ts': `
import { EventEmitter } from 'node:events';
import { post, say } from './tell';
import type { User } from './person';
export class Bus extends EventEmitter {}
export const bus = new Bus();
export function listen(): void {
  const heard = (user: User) => {
    say(user.email);
  };
  bus.on('joined', heard);
  bus.on('told', given => {
    say(given);
    post('https://news.acme.io/in', '');
  });
}`,
  '/app/src/visit.ts': `
import { bus } from './bus';
import { described, fail, hush, type User } from './person';
import { each, Log, post, say, wrap, type Teller } from './tell';
export class Visit {
  private last: string = '';
  constructor(private readonly teller: Teller) {
    this.last = '';
  }
  keep(user: User): void {
    this.last = user.town;
  }
  show(): void {
    this.teller.tell(this.last);
  }
}
function passOn(text: string): void {
  say(String(text.length));
  hush(text);
}
export function visit(user: User, teller: Teller): void {
  passOn(user.email);
  post('https://news.acme.io/in', user.email);
  const text = described(user);
  teller.tell(text);
  bus.emit('joined', user);
  each([user.email], text => {
    say(text);
  });
  const loudly = wrap(say);
  loudly(user.email);
  try {
    described(user);
    fail(user);
  } catch (error) {
    console.error(error);
  }
  new Visit(new Log()).show();
}`,
};
type File = keyof typeof project;
const files = Object.keys(project) as File[];

const open = (texts: Readonly<Record<string, string>>): Analysis =>
  openAnalysis(
    { root: '/app', files: memoryFileAccess(texts), include: [], exclude: [] },
    { vocabulary: testVocabulary, bindings: noBindings, bindingsBase: '/app' },
  );

const said = (analysis: Analysis): object => ({ facts: analysis.files.map(analysis.factsOf), coverage: analysis.coverage() });

const statements = [
  'say(user.email);',
  'say(text);',
  'log.info(text);',
  'console.log(text, user);',
  'throw new Error(text);',
  "post('https://news.harbor.io/', user.town);",
  'use(text);',
  "bus.emit('told', user.email);",
  'throw new Error(user.email);',
  'this.last = user.email;',
  'return text;',
  'const edited = 1;',
];

const anEdit = fc.record({
  file: fc.constantFrom(...files),
  line: fc.double({ min: 0, max: 1, noNaN: true }),
  change: fc.oneof(
    fc.constantFrom(...statements).map(added => (line: string) => [line, added]),
    fc.constant(() => []),
    fc.constant((line: string) => [line.replace('town', 'email')]),
    fc.constant((line: string) => [line.replace('email', 'town')]),
  ),
  asked: fc.subarray(files),
});
type Edit = typeof anEdit extends fc.Arbitrary<infer E> ? E : never;

/** Lines inside of functions: those that are indented and say something. */
function applied(text: string, { line, change }: Edit): string {
  const lines = text.split('\n');
  const inside = lines.flatMap((one, at) => (/^\s+[^}\s].*;$/.test(one) ? [at] : []));
  const at = inside[Math.floor(line * (inside.length - 1))] ?? 0;
  return [...lines.slice(0, at), ...change(lines[at] ?? ''), ...lines.slice(at + 1)].join('\n');
}

test('what is found after edits in functions is what is found at once', () => {
  let changedElsewhere = 0;
  fc.assert(
    fc.property(fc.array(anEdit, { minLength: 2, maxLength: 5 }), edits => {
      const texts: Record<string, string> = { ...project };
      let edited = open(project);
      for (const edit of edits) {
        const elsewhere = files.filter(file => file !== edit.file);
        const before = JSON.stringify(elsewhere.map(edited.factsOf));
        texts[edit.file] = applied(texts[edit.file] ?? '', edit);
        edited = edited.withText(edit.file, texts[edit.file]);
        // What is asked between two edits is what could go stale.
        edit.asked.forEach(edited.factsOf);
        if (before !== JSON.stringify(elsewhere.map(open(texts).factsOf))) changedElsewhere += 1;
      }
      expect(said(edited)).toEqual(said(open(texts)));
    }),
    { numRuns: 12 },
  );
  expect(changedElsewhere).toBeGreaterThan(3);
}, 600_000);

interface Noticed {
  readonly says: string;
  /** The edit: in a function of this file. */
  readonly file: File;
  readonly before: string;
  readonly after: string;
  /** Where something else is found then. */
  readonly elsewhere: File;
}

const [person, tell, bus, visit] = ['/app/src/person.ts', '/app/src/tell.ts', '/app/src/bus.ts', '/app/src/visit.ts'] as const;
const townGiven = 'const text = user.town;\n  return';
const townThrown = 'const text = user.town;\n  throw';

const noticedElsewhere: readonly Noticed[] = [
  { says: 'what a function gives back', file: person, before: townGiven, after: townGiven.replace('town', 'email'), elsewhere: visit },
  { says: 'what a function logs', file: tell, before: 'log.warn(shown);', after: "log.warn('');", elsewhere: visit },
  { says: 'that a function logs', file: tell, before: 'log.info(text);', after: '// nothing', elsewhere: visit },
  {
    says: 'that a function logs which did not',
    file: person,
    before: 'const quiet = text;',
    after: 'console.log(text);',
    elsewhere: visit,
  },
  { says: 'what is sent', file: visit, before: "bus.emit('joined', user);", after: "bus.emit('told', user.email);", elsewhere: bus },
  { says: 'where a request goes', file: bus, before: 'news.acme.io', after: 'news.harbor.io', elsewhere: visit },
  { says: 'what is thrown', file: person, before: townThrown, after: townThrown.replace('town', 'email'), elsewhere: visit },
  { says: 'that a function throws', file: person, before: 'return text;', after: 'throw new Error(user.email);', elsewhere: visit },
  { says: 'that a callback is called', file: tell, before: 'texts.forEach(text => use(text));', after: '// none', elsewhere: visit },
  { says: 'that a wrapped function is called', file: tell, before: '    use(text);\n', after: '    // not called\n', elsewhere: visit },
];

test.each(noticedElsewhere.flatMap(edit => [edit, { ...edit, says: `${edit.says}, undone`, before: edit.after, after: edit.before }]))(
  'noticed in another file: $says',
  ({ file, before, after, elsewhere }) => {
    const undone = project[file].includes(before) ? project[file] : project[file].replace(after, before);
    // From the second edit on there is something that could be kept.
    const known = open({ ...project, [file]: undone }).withText(file, `${undone}\n`);
    files.forEach(known.factsOf);
    const text = `${undone.replace(before, after)}\n`;
    const facts = known.withText(file, text).factsOf(elsewhere);
    expect(facts).toEqual(open({ ...project, [file]: text }).factsOf(elsewhere));
    expect(facts).not.toEqual(known.factsOf(elsewhere));
  },
);
