import { expect, test } from 'vitest';
import { openAnalysis, type Analysis } from '../src/analyze.ts';
import { noBindings } from '../src/vocabulary.ts';
import { memoryFileAccess } from '../src/workspace/memory-file-access.ts';
import { testVocabulary } from './labels/vocabulary.ts';

const open = (files: Readonly<Record<string, string>>): Analysis =>
  openAnalysis(
    { root: '/app', files: memoryFileAccess(files), include: [], exclude: [] },
    { vocabulary: testVocabulary, bindings: noBindings, bindingsBase: '/app' },
  );

const flowsIn = (analysis: Analysis, file: string): readonly string[] =>
  analysis
    .factsOf(file)
    .flows.map(
      flow => `${flow.source.text} -> ${flow.sink.text}: ${flow.labels.map(label => `${label.category} by ${label.evidence}`).join()}`,
    );

/** What no word says: only the type makes it personal data. */
const user = '/app/user.d.ts';
const userText = 'export interface User { id: string; /** @personal contact.email */ town: string }\n';
const typed = "import type { User } from './user.js';\n";

test.each([
  ['function show(it) { console.log(it.town); }\nexports.show = show;', 'export declare function show(it: User): void;'],
  ['exports.show = exports.other = it => console.log(it.town);', 'export declare const show: (it: User) => void;'],
  ['module.exports = { show(it) { console.log(it.town); } };', 'declare const shown: { show(it: User): void };\nexport = shown;'],
  ['module.exports = function (it) { console.log(it.town); };', 'declare function show(it: User): void;\nexport = show;'],
  ['export default function show(it) { console.log(it.town); }', 'export default function show(it: User): void;'],
  ['export const show = it => console.log(it.town);', 'type Show = (it: User) => void;\nexport declare const show: Show;'],
  ['const show = ({ town }) => console.log(town);\nexport { show as tell };', 'export declare function tell({ town }: User): void;'],
  ['export class Shower { show(it) { console.log(it.town); } }', 'export declare class Shower { show(it: User): void }'],
  [
    'class Shower { constructor(it) { this.it = it; }\n show() { console.log(this.it.town); } }\nmodule.exports.Shower = Shower;',
    'export declare class Shower { it: User; constructor(it: User); show(): void }',
  ],
  [
    'class Shower { it;\n show() { console.log(this.it.town); } }\nexport { Shower };',
    'export declare class Shower { it: User; show(): void }',
  ],
  [
    'class Shower {}\nShower.show = it => console.log(it.town);\nexport { Shower };',
    'export declare class Shower { static show(it: User): void }',
  ],
  [
    'function Shower() {}\nShower.prototype.show = function (it) { console.log(it.town); };\nexports.Shower = Shower;',
    'export declare class Shower { show(it: User): void }',
  ],
  ['export function show() { return { to(it) { console.log(it.town); } }; }', 'export declare function show(): { to(it: User): void };'],
  ['export function show() { console.log(this.town); }', 'export declare function show(this: User): void;'],
  [
    'const show = () => ({ to: it => console.log(it.town) });\nshow.of = show;\nexport { show };',
    'export declare function show(): { to(it: User): void };',
  ],
])('%s has the types of %s', (script, declarations) => {
  const beside = flowsIn(open({ '/app/a.js': script, '/app/a.d.ts': typed + declarations, [user]: userText }), '/app/a.js');
  expect(beside).toEqual([expect.stringMatching(/town -> console\.log: contact\.email by annotated$/)]);
  const alone = flowsIn(open({ '/app/a.js': script, [user]: userText }), '/app/a.js');
  expect(alone.filter(flow => flow.endsWith('by annotated'))).toEqual([]);
});

test('of overloads the code is known, and no one type', () => {
  const script = 'export function show(it) { console.log(it.town); }';
  const declarations = `${typed}export declare function show(it: User): void;\nexport declare function show(it: string): void;`;
  expect(flowsIn(open({ '/app/a.js': script, '/app/a.d.ts': declarations, [user]: userText }), '/app/a.js')).toEqual([]);
});

const log = {
  '/app/log.js': 'const { tell } = require("./tell");\nexports.log = text => tell(text);\n',
  '/app/log.d.ts': 'export declare function log(text: string): void;\n',
  '/app/tell.js': 'exports.tell = text => console.log(text);\n',
  '/app/tell.d.ts': 'export declare const tell: (text: string) => void;\n',
  [user]: userText,
};

test.each([
  ['/app/run.ts', `${typed}import { log } from './log.js';\nexport const run = (user: User) => log(user.town);`],
  [
    '/app/run.js',
    'import { log } from "./log.js";\n/** @param {import("./user.js").User} user */\nexport const run = user => log(user.town);',
  ],
])('what is called through a declaration file runs the script beside it: %s', (file, text) => {
  expect(flowsIn(open({ ...log, [file]: text }), file)).toEqual(['user.town -> log: contact.email by annotated']);
});

test('emitted declarations name sources that stand beside them as declarations', () => {
  const files = {
    '/app/a.js': 'export const show = it => console.log(it.town);',
    '/app/a.d.ts': "import type { User } from './user.ts';\nexport declare const show: (it: User) => void;",
    [user]: userText,
  };
  expect(flowsIn(open(files), '/app/a.js')).toEqual(['it.town -> console.log: contact.email by annotated']);
});

test.each([
  'var __importDefault = (this && this.__importDefault) || function (mod) { return mod && mod.__esModule ? mod : { default: mod }; };\nconst it_1 = __importDefault(require("./it"));',
  'function _interopRequireDefault(e) { return e && e.__esModule ? e : { default: e }; }\nconst it_1 = _interopRequireDefault(require("./it"));',
])('a module is seen through what a compiler wrote around it: %s', helper => {
  const files = {
    '/app/it.js': '/** @type {import("./user.js").User} */\nconst it = {};\nexports.default = it;\nexports.__esModule = true;',
    '/app/a.js': `${helper}\nconsole.log(it_1.default.town);`,
    [user]: userText,
  };
  expect(flowsIn(open(files), '/app/a.js')).toEqual(['it_1.default.town -> console.log: contact.email by annotated']);
});

test('types that change beside a script change what is known of it', () => {
  const text = (type: string): string => `${typed}export declare const show: (it: ${type}) => void;`;
  const before = open({ '/app/a.js': 'export const show = it => console.log(it.town);', '/app/a.d.ts': text('User'), [user]: userText });
  const known = ['it.town -> console.log: contact.email by annotated'];
  expect(flowsIn(before, '/app/a.js')).toEqual(known);
  const changed = before.withText('/app/a.d.ts', text('{ town: URL }'));
  expect(flowsIn(changed, '/app/a.js')).toEqual([]);
  expect(flowsIn(changed.withText('/app/a.d.ts', text('User')), '/app/a.js')).toEqual(known);
});
