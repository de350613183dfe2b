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

/** What is known of the owner of `it.email`: nothing but the words, or more. */
const unresolvedIn = (script: string, rest: Readonly<Record<string, string>> = {}): number =>
  open({ '/app/a.js': script, '/app/user.js': userText, ...rest }).coverage().ownerReads.unresolved;

const userText = '/** @typedef {{ id: string, email: string }} User */\n/** @type {User[]} */\nexports.users = [];\n';
const users = 'const { users } = require("./user");\n';

test.each([
  ['a call', 'function show(it) { return it.email; }', 'show(users[0]);'],
  ['a call that awaits', 'const show = it => it.email;', 'async () => show(await Promise.resolve(users[0]));'],
  ['an object written at the call', 'function show(it) { return it.user.email; }', 'show({ user: users[0] });'],
  ['taking apart', 'function show({ user: it }) { return it.email; }', 'show({ user: users[0] });'],
  [
    'a caller of the caller',
    'function show(it) { return it.email; }\nfunction each(all) { for (const one of all) show(one); }',
    'each(users);',
  ],
  ['a variable', 'function show(given) { const it = given || {}; return it.email; }', 'show(users[0]);'],
  ['a method', 'class Shower { show(it) { return it.email; } }', 'new Shower().show(users[0]);'],
  ['a constructor', 'class Shower { constructor(it) { this.shown = it.email; } }', 'new Shower(users[0]);'],
  ['a callback of what a caller gives', 'function show(all) { return all.map(it => it.email); }', 'show(users);'],
  ['a function that is handed over', 'function show(it) { return it.email; }', 'users.map(show);'],
  ['an export that is handed over', 'exports.show = function (it) { return it.email; };', 'users.map(exports.show);'],
  ['no argument in one of two calls', 'function show(it) { return it.email; }', 'show(); show(users[0]);'],
])('a parameter is what callers give it: %s', (_name, text, use) => {
  expect(unresolvedIn(users + text)).toBeGreaterThan(0);
  expect(unresolvedIn(`${users}${text}\n${use}`)).toBe(0);
});

test('across files', () => {
  const show = 'module.exports = function (it) { return it.email; };';
  const rest = { '/app/show-user.js': show, '/app/other.js': 'exports.tell = it => it.email;' };
  const text = `${users}const showUser = require("./show-user");\nconst other = require("./other");\n`;
  expect(unresolvedIn(text, rest)).toBe(2);
  expect(unresolvedIn(`${text}showUser(users[0]);\nother.tell(users[0]);`, rest)).toBe(0);
});

test.each([
  [
    'a name that is called elsewhere',
    'const one = { show(it) { return it.email; } };',
    'const other = { show() {} };\nother.show(users[0]);',
  ],
  ['what is empty', 'function show(it) { return it.email; }', 'show({});'],
  ['what is not known', 'function show(it) { return it.email; }', 'show(JSON.parse("")); show(undefined);'],
  ['itself', 'function show(it) { show(it); return it.email; }', 'show;'],
])('nothing is known from %s', (_name, text, use) => {
  expect(unresolvedIn(`${users}${text}\n${use}`)).toBe(1);
});

test('callers that call each other end, whoever is asked first', () => {
  const calls = 'function one(it) { two(it.next); return it.email; }\nfunction two(it) { one(it.next); return it.email; }\n';
  expect(unresolvedIn(`${calls}one({ next: JSON.parse("") });`)).toBe(1);
  expect(unresolvedIn(`${calls.split('\n').reverse().join('\n')}\none({ next: JSON.parse("") });`)).toBe(1);
});

test('what a parameter holds flows by the type that its callers give it', () => {
  const files = {
    '/app/user.d.ts': 'export interface User { /** @personal contact.email */ town: string }\nexport declare const first: User;\n',
    '/app/user.js': 'exports.first = JSON.parse("");\n',
    '/app/a.js': 'const { first } = require("./user");\nfunction show(it) { console.log(it.town); }\nshow(first);\n',
  };
  expect(
    open(files)
      .factsOf('/app/a.js')
      .flows.map(({ source, labels }) => `${source.text}: ${labels.map(label => `${label.category} by ${label.evidence}`).join()}`),
  ).toEqual(['it.town: contact.email by annotated']);
});
