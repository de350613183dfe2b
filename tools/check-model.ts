/**
 * `npm run check:model -- NAME[@RANGE,RANGE...]... [--all]`: compares models with the types that the libraries publish, prints what
 * differs, and writes the snapshot that the unit test compares with from then on. Needs the network for what is not in `.bench/`.
 */
import { differencesOf, unaccepted, type Difference } from './model-surface/differences.ts';
import type { Fact, Facts } from './model-surface/fact.ts';
import { modelNames, openModels } from './model-surface/open-models.ts';
import { openPublished } from './model-surface/published-module.ts';
import { readSnapshot, writeSnapshot } from './model-surface/snapshot.ts';
import { walkSurface, type Module, type Point } from './model-surface/walk-surface.ts';

function check(name: string, asked: readonly string[], model: Module): number {
  const kept = readSnapshot(name);
  const ranges = asked.length > 0 ? asked : (kept?.ranges ?? ['']);
  const versions = ranges.flatMap(range => openPublished(name, range) ?? []);
  if (versions.length === 0) {
    console.error(`${name}: neither the package nor @types declares it`);
    return 1;
  }
  const walks = versions.map(published => walkSurface(model, { published, isOwnType: () => false }));
  const facts = joinFacts(walks);
  const found = differencesOf(model, { facts });
  const accepted = kept?.accepted ?? {};
  const differences = unaccepted(found, { accepted }).map(({ path, what, declaration }) => `${placeOf(declaration)}  ${path} ${what}`);
  writeSnapshot(name, { ranges, from: versions.map(({ from }) => from), accepted, facts });
  const about = `${name} (${versions.map(({ from }) => from).join(', ')}): ${Object.keys(facts).length} declared, ${found.length} differ, ${differences.length} not on purpose`;
  console.log([about, ...differences].join('\n'));
  return differences.length;
}

/** What each version says of a path; once where they agree. */
function joinFacts(walks: readonly (readonly Point[])[]): Facts {
  const facts = new Map<string, Fact[]>();
  for (const { path, published } of walks.flat()) {
    const known = facts.get(path) ?? [];
    if (published && !known.some(fact => JSON.stringify(fact) === JSON.stringify(published))) facts.set(path, [...known, published]);
  }
  return Object.fromEntries(facts);
}

function placeOf(declaration: Difference['declaration']): string {
  if (!declaration) return 'somewhere';
  const source = declaration.getSourceFile();
  const line = source.getLineAndCharacterOfPosition(declaration.getStart()).line + 1;
  return `${source.fileName.replace('/^proviso/models', 'packages/code-analyzer/models')}:${line}`;
}

const asked = process.argv.slice(2);
const wanted = asked.includes('--all') ? modelNames : asked;
if (wanted.length === 0) {
  console.error('usage: npm run check:model -- NAME[@RANGE]..., such as npm run check:model -- pino zod@3,4; or --all');
  process.exitCode = 1;
}
const modelOf = openModels();
for (const spec of wanted) {
  const [, name = '', ranges] = /^(@?[^@]+)(?:@(.*))?$/.exec(spec) ?? [];
  const model = modelOf(name);
  if (!model) console.error(`${name} is no model: see packages/code-analyzer/models`);
  if (!model || check(name, ranges?.split(',') ?? [], model) > 0) process.exitCode = 1;
}
