import { expect, test } from 'vitest';
import { findInnerEdit } from '../../src/edits/inner-edit.ts';
import { createTestCompiler } from '../create-test-compiler.ts';

const other = "import { told } from './edited';\nexport const heard = told;\nexport function known(): void {}\n";

function isInner(before: string, after: string, file = '/app/edited.ts'): boolean {
  const [old, current] = [before, after].map(text => createTestCompiler({ [file]: text, '/app/other.ts': other }));
  const [first, second] = [old?.sourceFile(file), current?.sourceFile(file)];
  if (!old || !current || !first || !second) throw new Error(`${file} is not in the program`);
  return findInnerEdit(first, second, { before: old, after: current }) !== undefined;
}

const inner: readonly (readonly [says: string, before: string, after: string])[] = [
  ['a statement in a method', 'class A { b(): number { return 1; } }', 'class A { b(): number { tell(); return 2; } }'],
  ['a function that gives nothing', 'export function f() { a(); }', 'export function f() { b(); }'],
  [
    'what is returned, of the same type',
    'export function f() { return 1 as number; }',
    'export function f() { const a: number = 2; return a; }',
  ],
  [
    'a constructor of a class with typed fields',
    'class A { n: number; constructor() { this.n = 1; } }',
    'class A { n: number; constructor() { this.n = 2; } }',
  ],
  ['a function held by a field', 'class A { b = (): void => { a(); }; }', 'class A { b = (): void => {}; }'],
  [
    'two functions at once',
    'function f(): void { a(); }\nlet n = 1;\nfunction g(): void {}',
    'function f(): void {}\nlet n = 1;\nfunction g(): void { a(); }',
  ],
  ['a function of a name that nobody has', 'let n = 1;', 'let n = 1;\nexport function fresh(): void {}'],
  ['the same taken away', 'export function fresh(): void {}\nlet n = 1;', 'let n = 1;'],
  ['a comment between statements', 'let n = 1;\nlet m = 1;', 'let n = 1;\n// says nothing\nlet m = 1;'],
];

test.each(inner)('is inner: %s', (_says, before, after) => {
  expect(isInner(before, after)).toBe(true);
});

const noticed: typeof inner = [
  ['a parameter', 'export function f(a: string): void {}', 'export function f(a: number): void {}'],
  ['what is returned, of another type', 'export function f() { return 1 as number; }', "export function f() { return 'a' as string; }"],
  ['members of what is returned', 'export function f() { return { a: 1 }; }', 'export function f() { return { a: 2, b: 1 }; }'],
  [
    'names around what is returned',
    'export function f() { const user = { a: 1 }; return user; }',
    'export function f() { const shop = { a: 1 }; return shop; }',
  ],
  [
    'a constructor that says what a field is',
    'class A { n; constructor() { this.n = 1; } }',
    "class A { n; constructor() { this.n = ''; } }",
  ],
  ['a class in a function', 'export function f(): void {}', 'export function f(): void { class B extends A {} }'],
  ['a module that is asked for', 'export function f(): void {}', "export function f(): void { void import('./other'); }"],
  ['a type', 'interface A { a: string }', 'interface A { a: string; b: string }'],
  ['a constant', 'export const told = 1;', 'export const told = 2;'],
  ['documentation', 'let n = 1;\nfunction f(): void {}', 'let n = 1;\n/** @sink log a */\nfunction f(): void {}'],
  ['a function that another file asks for', 'let n = 1;', 'let n = 1;\nexport function told(): void {}'],
  ['a function that this file asks for', 'f();', 'f();\nfunction f(): void {}'],
  ['a function by another name', 'function f(): void {}', 'function g(): void {}\nf();'],
  ['what is exported by default', 'let n = 1;', 'let n = 1;\nexport default function fresh(): void {}'],
  ['a brace', 'function f(): void { a(); }\nfunction g(): void {}', 'function f(): void { a(); \nfunction g(): void {}'],
];

test.each(noticed)('may be noticed: %s', (_says, before, after) => {
  expect(isInner(before, after)).toBe(false);
});

test('JavaScript says by its bodies what it declares', () => {
  const edit = ['function F() { this.a = 1; }', 'function F() { this.b = 1; }'] as const;
  expect(isInner(...edit, '/app/edited.js')).toBe(false);
});
