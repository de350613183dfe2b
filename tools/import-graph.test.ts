import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { findCycle } from './import-graph/find-cycle.ts';
import { folderOf, packageOf, readAllImports, readHouse, readManifests, repositoryRoot, targetOf } from './import-graph/house.ts';
import { readImports } from './import-graph/read-imports.ts';

const house = readHouse();
const manifests = readManifests();
const imports = readAllImports();
const folderOfName = new Map(manifests.map(({ name, folder }) => [name, folder]));

const mayImport = (folder: string, other: string): boolean =>
  folder === other || (house.packages[folder]?.mayImport.includes(other) ?? false);

/** The package of ours that an import leads to. */
const ownTargetOf = (fact: (typeof imports)[number]): string | undefined => {
  const file = targetOf(fact);
  return file === undefined ? folderOfName.get(packageOf(fact.specifier)) : folderOf(file);
};

const graphOf = (edges: readonly (readonly [string, string])[]): Map<string, Set<string>> => {
  const graph = new Map<string, Set<string>>();
  for (const [from, to] of edges) graph.set(from, (graph.get(from) ?? new Set()).add(to));
  return graph;
};

describe('the packages', () => {
  test('all have a place in the house', () => {
    expect(manifests.map(manifest => manifest.folder).sort()).toEqual(Object.keys(house.packages).sort());
  });

  test('import only what the house allows', () => {
    const wrong = imports.flatMap(fact => {
      const other = ownTargetOf(fact);
      const folder = folderOf(fact.from);
      return other === undefined || mayImport(folder, other)
        ? []
        : [`${fact.from}:${fact.line} imports ${fact.specifier}: ${house.packages[folder]?.why}`];
    });
    expect(wrong).toEqual([]);
  });

  test('depend only on what the house allows', () => {
    const wrong = manifests.flatMap(({ folder, dependencies }) =>
      dependencies.flatMap(name => {
        const other = folderOfName.get(name);
        return other === undefined || mayImport(folder, other)
          ? []
          : [`packages/${folder}/package.json depends on ${name}: ${house.packages[folder]?.why}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('reach each other by name and never into the sources', () => {
    const wrong = imports.filter(fact => targetOf(fact)?.startsWith(`packages/${folderOf(fact.from)}/`) === false);
    expect(wrong.map(fact => `${fact.from}:${fact.line} ${fact.specifier}`)).toEqual([]);
  });

  test('declare every module that they import', () => {
    const declared = new Map(
      manifests.map(({ folder, name, dependencies, devDependencies }) => {
        const inside = house.packages[folder]?.bundled ? devDependencies : [];
        return [folder, new Set([...dependencies, ...inside, name])];
      }),
    );
    const wrong = imports.filter(fact => {
      if (fact.specifier.startsWith('.') || isBuiltin(fact.specifier)) return false;
      // The editor provides it; its types are a development dependency.
      if (fact.specifier === 'vscode') return false;
      return !fact.typeOnly && !declared.get(folderOf(fact.from))?.has(packageOf(fact.specifier));
    });
    expect(wrong.map(fact => `${fact.from}:${fact.line} ${fact.specifier}`)).toEqual([]);
  });

  test('form no cycle', () => {
    const arrows = imports.flatMap(fact => {
      const other = ownTargetOf(fact);
      return other === undefined || other === folderOf(fact.from) ? [] : [[folderOf(fact.from), other] as const];
    });
    const dependencies = manifests.flatMap(({ folder, dependencies: names }) =>
      names.flatMap(name => (folderOfName.has(name) ? [[folder, folderOfName.get(name)!] as const] : [])),
    );
    expect(arrows.length + dependencies.length).toBeGreaterThan(5);
    expect(findCycle(graphOf([...arrows, ...dependencies]))).toBeUndefined();
  });
});

describe('the files', () => {
  const edges = imports.flatMap(fact => {
    const target = targetOf(fact);
    return target === undefined ? [] : [[fact.from, target] as const];
  });

  test('import files that exist', () => {
    expect(edges.filter(([, target]) => !existsSync(join(repositoryRoot, target)))).toEqual([]);
  });

  test('form no cycle, types included', () => {
    expect(edges.length).toBeGreaterThan(10);
    expect(findCycle(graphOf(edges))).toBeUndefined();
  });

  test('keep to the zones inside a package', () => {
    const wrong = house.insidePackages.flatMap(zone =>
      imports
        .filter(fact => fact.from.startsWith(`${zone.in}/`) && !(zone.except !== undefined && fact.from.startsWith(`${zone.except}/`)))
        .filter(fact => zone.modules.includes(packageOf(fact.specifier)))
        .map(fact => `${fact.from}:${fact.line} imports ${fact.specifier}: ${zone.why}`),
    );
    expect(wrong).toEqual([]);
  });

  test('that run in production do not reach the compiler of policies', () => {
    const wrong = house.notReachable.flatMap(zone => {
      expect(existsSync(join(repositoryRoot, zone.from)), `${zone.from} of house.json`).toBe(true);
      const reached = reachableFrom(zone.from);
      return imports
        .filter(fact => !fact.typeOnly && reached.has(fact.from) && zone.modules.includes(packageOf(fact.specifier)))
        .map(fact => `${zone.from} reaches ${fact.from}:${fact.line}, which imports ${fact.specifier}: ${zone.why}`);
    });
    expect(wrong).toEqual([]);
  });

  function reachableFrom(start: string): ReadonlySet<string> {
    const graph = graphOf(
      imports.filter(fact => !fact.typeOnly).flatMap(fact => (targetOf(fact) ? [[fact.from, targetOf(fact)!] as const] : [])),
    );
    const reached = new Set([start]);
    for (const file of reached) for (const next of graph.get(file) ?? []) reached.add(next);
    return reached;
  }
});

describe('the proof itself', () => {
  test('finds a cycle', () => {
    expect(
      findCycle(
        graphOf([
          ['a', 'b'],
          ['b', 'c'],
          ['c', 'b'],
        ]),
      ),
    ).toEqual(['b', 'c', 'b']);
    expect(
      findCycle(
        graphOf([
          ['a', 'b'],
          ['a', 'c'],
          ['b', 'c'],
        ]),
      ),
    ).toBeUndefined();
  });

  test('reads every form of import', () => {
    const folder = mkdtempSync(join(tmpdir(), 'proviso-imports-'));
    const file = join(folder, 'a.ts');
    writeFileSync(
      file,
      [
        "import a from 'a';",
        "import type { B } from 'b';",
        "export * from 'c';",
        "import 'd';",
        "const e = await import('e');",
        "type F = import('f').F;",
        "require('g');",
        "'h';",
      ].join('\n'),
    );
    const found = readImports(file).map(fact => `${fact.line} ${fact.specifier}${fact.typeOnly ? ' (type)' : ''}`);
    rmSync(folder, { recursive: true });
    expect(found).toEqual(['1 a', '2 b (type)', '3 c', '4 d', '5 e', '6 f (type)', '7 g']);
  });

  test.each([
    ['packages/policy-engine/src/index.ts', '@proviso/linter', 'the engine knows norms only'],
    ['packages/code-analyzer/src/index.ts', '../../linter/src/index.ts', 'the analyzer states facts'],
    ['packages/linter/src/index.ts', 'proviso', 'the linter judges facts'],
    ['packages/cli/src/index.ts', '@proviso/code-analyzer', 'the command line is a thin host'],
    ['packages/code-analyzer/src/analyze.ts', '@ts-morph/common', 'the one seam to a compiler'],
  ])('the lint rule stops %s from importing %s and says why', async (file, specifier, why) => {
    const eslint = new ESLint({ cwd: repositoryRoot });
    const [result] = await eslint.lintText(`import '${specifier}';\n`, { filePath: join(repositoryRoot, file) });
    expect(result?.messages.map(message => message.message).join('\n')).toContain(why);
  });
});

function isBuiltin(specifier: string): boolean {
  return specifier.startsWith('node:') || builtinModules.includes(specifier);
}
