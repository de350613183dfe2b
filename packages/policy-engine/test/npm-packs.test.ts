import { describe, expect, test } from 'vitest';
import { compile, type Compilation } from '../src/index.ts';

const pack = (id: string, category: string): string =>
  `proviso: policy/v1\nid: ${id}\nversion: 1.0.0\nvocabulary: { categories: { ${category}: { sensitivity: personal } } }\n`;
const child = (...parents: readonly string[]): string =>
  `proviso: policy/v1\nid: child\nversion: 1.0.0\nextends: ${JSON.stringify(parents)}\nvocabulary: { categories: { own.note: { sensitivity: personal } } }\n`;

function compileIn(files: Readonly<Record<string, string>>, entry = '/repo/apps/web/child.policy.yaml'): Compilation {
  return compile(entry, { readFile: path => (Object.hasOwn(files, path) ? files[path] : undefined), now: new Date('2026-11-22') });
}

const categoriesOf = ({ policy }: Compilation): readonly string[] | undefined => policy?.categories.map(({ id }) => id);
const told = ({ diagnostics }: Compilation): readonly string[] =>
  diagnostics.map(({ name, message, help }) => `${name}: ${message}; ${help}`);

const entry = '/repo/apps/web/child.policy.yaml';
const acme = '/repo/node_modules/@acme/privacy-pack';

describe('a package', () => {
  test.each([
    ['`proviso`', { proviso: './main.policy.yaml' }],
    ['`exports`', { exports: './main.policy.yaml' }],
    ['`exports` of the package itself', { exports: { '.': './main.policy.yaml', './hr': './hr.js' } }],
    ['`exports` with conditions', { exports: { '.': { types: './main.d.ts', default: './main.policy.yaml' } } }],
    ['`main`', { main: 'main.policy.yaml' }],
    ['`proviso`, before a program of its own', { main: './index.js', exports: './index.js', proviso: 'main.policy.yaml' }],
  ])('names its policy with %s', (_name, manifest) => {
    const found = compileIn({
      [entry]: child('@acme/privacy-pack'),
      [`${acme}/package.json`]: JSON.stringify(manifest),
      [`${acme}/main.policy.yaml`]: pack('acme', 'acme.thing'),
    });
    expect(categoriesOf(found)).toEqual(['acme.thing', 'own.note']);
  });

  test('has other policies, by their files', () => {
    const found = compileIn({
      [entry]: child('@acme/privacy-pack/people/hr.policy.yaml'),
      [`${acme}/package.json`]: '{}',
      [`${acme}/people/hr.policy.yaml`]: pack('acme/hr', 'acme.hr'),
    });
    expect(categoriesOf(found)).toEqual(['acme.hr', 'own.note']);
  });

  test('is the nearest one', () => {
    const found = compileIn({
      [entry]: child('plain-pack'),
      '/repo/node_modules/plain-pack/package.json': '{ "proviso": "a.policy.yaml" }',
      '/repo/node_modules/plain-pack/a.policy.yaml': pack('far', 'far.thing'),
      '/repo/apps/node_modules/plain-pack/package.json': '{ "proviso": "a.policy.yaml" }',
      '/repo/apps/node_modules/plain-pack/a.policy.yaml': pack('near', 'near.thing'),
    });
    expect(categoriesOf(found)).toEqual(['near.thing', 'own.note']);
  });

  test('may extend others, and files of its own', () => {
    const found = compileIn({
      [entry]: child('@acme/privacy-pack'),
      [`${acme}/package.json`]: '{ "proviso": "main.policy.yaml" }',
      [`${acme}/main.policy.yaml`]: child('./part.yaml', 'plain-pack'),
      [`${acme}/part.yaml`]: pack('part', 'part.thing'),
      '/repo/node_modules/plain-pack/package.json': '{ "proviso": "a.policy.yaml" }',
      '/repo/node_modules/plain-pack/a.policy.yaml': pack('plain', 'plain.thing'),
    });
    expect(categoriesOf(found)).toEqual(['own.note', 'part.thing', 'plain.thing']);
  });

  test('gives way to a file of that name', () => {
    const found = compileIn({
      [entry]: child('plain-pack/a.policy.yaml'),
      '/repo/apps/web/plain-pack/a.policy.yaml': pack('file', 'file.thing'),
      '/repo/node_modules/plain-pack/package.json': '{}',
      '/repo/node_modules/plain-pack/a.policy.yaml': pack('package', 'package.thing'),
    });
    expect(categoriesOf(found)).toEqual(['file.thing', 'own.note']);
  });

  test('is found from a relative entry as well', () => {
    const found = compileIn(
      {
        'child.policy.yaml': child('plain-pack'),
        'node_modules/plain-pack/package.json': '{ "proviso": "a.policy.yaml" }',
        'node_modules/plain-pack/a.policy.yaml': pack('package', 'package.thing'),
      },
      'child.policy.yaml',
    );
    expect(categoriesOf(found)).toEqual(['own.note', 'package.thing']);
  });
});

describe('a package that cannot be used is named', () => {
  const manifest = `${acme}/package.json`;
  test.each<readonly [string, string, Readonly<Record<string, string>>, string]>([
    ['not installed', '@acme/privacy-pack', {}, 'cannot read `@acme/privacy-pack`; a pack is `proviso:<name>`, an installed package'],
    [
      'without a policy',
      '@acme/privacy-pack',
      { [manifest]: '{ "main": "./index.js" }' },
      'the package `@acme/privacy-pack` names no policy',
    ],
    ['with a manifest that is no JSON', '@acme/privacy-pack', { [manifest]: '{' }, 'names no policy'],
    ['with a manifest that is no object', '@acme/privacy-pack', { [manifest]: 'null' }, 'names no policy'],
    ['with a word of another type', '@acme/privacy-pack', { [manifest]: '{ "proviso": 7, "exports": [], "main": {} }' }, 'names no policy'],
    [
      'with names of prototypes',
      '@acme/privacy-pack',
      { [manifest]: '{ "__proto__": { "proviso": "main.policy.yaml" } }' },
      'names no policy',
    ],
    [
      'whose policy is missing',
      '@acme/privacy-pack',
      { [manifest]: '{ "proviso": "gone.policy.yaml" }' },
      `there is no ${acme}/gone.policy.yaml`,
    ],
    [
      'whose policy lies outside',
      '@acme/privacy-pack',
      { [manifest]: '{ "proviso": "../../../secret.yaml" }' },
      'leads out of the package',
    ],
    ['asked for a file outside', '@acme/privacy-pack/../../secret.yaml', { [manifest]: '{}' }, 'leads out of the package'],
    ['with an impossible name', '@ACME/..', {}, 'cannot read `@ACME/..`'],
    ['with a name that climbs', '@../secret', {}, 'cannot read'],
  ])('%s', (_name, reference, files, expected) => {
    const found = compileIn({
      [entry]: child(reference),
      '/repo/secret.yaml': pack('secret', 'secret.thing'),
      '/secret.yaml': '',
      ...files,
    });
    expect(found.policy).toBeUndefined();
    expect(told(found)).toHaveLength(1);
    expect(told(found)[0]).toMatch(/^unknown-pack: /);
    expect(told(found)[0]).toContain(expected);
  });

  test('in a circle', () => {
    const found = compileIn({
      [entry]: child('@acme/privacy-pack'),
      [manifest]: '{ "proviso": "main.policy.yaml" }',
      [`${acme}/main.policy.yaml`]: child('./part.yaml'),
      [`${acme}/part.yaml`]: child('@acme/privacy-pack'),
    });
    expect(told(found).map(text => text.split(':')[0])).toEqual(['cyclic-extends']);
  });
});

describe('a package reaches no file outside of it', () => {
  const secrets = {
    '/repo/secret.policy.yaml': pack('secret', 'secret.thing'),
    '/repo/node_modules/@acme/other/a.yaml': pack('other', 'other.thing'),
    '/repo/node_modules/@acme/privacy-pack-too/a.yaml': pack('too', 'too.thing'),
  };
  const extending = (reference: string): Compilation =>
    compileIn({
      [entry]: child('@acme/privacy-pack'),
      [`${acme}/package.json`]: '{ "proviso": "policies/main.policy.yaml" }',
      [`${acme}/policies/main.policy.yaml`]: child(reference),
      [`${acme}/shared.yaml`]: pack('shared', 'shared.thing'),
      ...secrets,
    });

  test.each([
    ['../../../../secret.policy.yaml'],
    ['..\\..\\..\\..\\secret.policy.yaml'],
    ['/repo/secret.policy.yaml'],
    [`${acme}/../../../secret.policy.yaml`],
    ['../../other/a.yaml'],
    ['../../privacy-pack-too/a.yaml'],
  ])('%s', reference => {
    const found = extending(reference);
    expect(found.policy).toBeUndefined();
    expect(told(found)).toHaveLength(1);
    expect(told(found)[0]).toMatch(/^unknown-pack: `.*` leads out of the package of this file/);
  });

  test('not by a path that looks like the name of a package', () => {
    const found = extending('policies/../../../../../secret.policy.yaml');
    expect(told(found).map(text => text.split(':')[0])).toEqual(['unknown-pack']);
  });

  test('but those in all of its folders', () => {
    expect(categoriesOf(extending('../shared.yaml'))).toEqual(['own.note', 'shared.thing']);
    expect(categoriesOf(extending(`${acme}/shared.yaml`))).toEqual(['own.note', 'shared.thing']);
  });

  test('found from a relative entry as well', () => {
    const found = compileIn(
      {
        'child.policy.yaml': child('plain-pack'),
        'node_modules/plain-pack/package.json': '{ "proviso": "a.policy.yaml" }',
        'node_modules/plain-pack/a.policy.yaml': child('../../secret.policy.yaml'),
        'secret.policy.yaml': pack('secret', 'secret.thing'),
      },
      'child.policy.yaml',
    );
    expect(told(found)[0]).toContain('leads out of the package of this file');
  });
});
