/** `npm run accuracy -- --seeded`: writes 100 leaks into real projects, and asks which are found and whether anything else changes. */
import { basename, join } from 'node:path';
import { nodeFileAccess } from '@proviso/linter';
import { seededRandom, type Random } from '../../packages/code-analyzer/test/mutations/mutate-text.ts';
import { repositoryRoot } from '../../tools/import-graph/house.ts';
import { matrixJsSdk, matrixReactSdk, prepareRealProject } from '../real-project.ts';
import { unpackedPackage } from '../unpacked-package.ts';
import type { Compared } from './compare-findings.ts';
import { labelledExpressionsIn, type LabelledExpression } from './labelled-expressions.ts';
import type { Leak } from './seed-leaks.ts';
import { openSubject, seedProject } from './seed-project.ts';
import { shapes, type Shape } from './shapes.ts';
import { sinks, type Sink } from './sinks.ts';

const wanted = 80;

/** `false` when fewer are found than must be, or a finding elsewhere is not what it was. */
export function measureSeededLeaks(seed: number): boolean {
  const random = seededRandom(seed);
  const folders = [prepareRealProject(matrixReactSdk).folder, prepareRealProject(matrixJsSdk).folder, unpackedPackage('@auth/core@0.41.3')];
  const pairs = shuffled(
    shapes.flatMap(shape => sinks.map(sink => ({ shape, sink }))),
    random,
  );
  const measured = folders.map((folder, index) => {
    const own = pairs.flatMap((pair, at) => (at % folders.length === index ? [{ ...pair, number: at + 1 }] : []));
    return measureProject(folder.replaceAll('\\', '/'), own, random);
  });
  return report(seed, measured);
}

interface Measured extends Compared {
  readonly leaks: readonly Leak[];
}

interface Planned {
  readonly number: number;
  readonly shape: Shape;
  readonly sink: Sink;
}

function measureProject(root: string, planned: readonly Planned[], random: Random): Measured {
  const subject = { root, files: nodeFileAccess(), policy: join(repositoryRoot, 'benchmarks/policies/seeded.policy.yaml') };
  const project = openSubject(subject);
  const expressions = project.files.filter(isTypeScript).flatMap(file => labelledExpressionsIn(project, file));
  if (expressions.length === 0) throw new Error(`${root}: nothing is labelled`);
  const leaks = planLeaks(planned, expressions, random);
  const used = new Set(leaks.map(({ at }) => at));
  console.log(
    `${basename(root)}: ${String(leaks.length)} leaks at ${String(used.size)} of ${String(expressions.length)} labelled expressions`,
  );
  return { leaks, ...seedProject(subject, project, leaks) };
}

const isTypeScript = (file: string): boolean => /\.[cm]?tsx?$/.test(file) && !/\.d\.[cm]?ts$/.test(file);

/** No expression has two leaks before each has one. */
function planLeaks(planned: readonly Planned[], expressions: readonly LabelledExpression[], random: Random): readonly Leak[] {
  const order = shuffled(expressions, random);
  return planned.map((leak, index) => ({ ...leak, at: order[index % order.length]! }));
}

function shuffled<T>(all: readonly T[], random: Random): readonly T[] {
  const keyed = all.map(one => ({ one, key: random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ one }) => one);
}

function report(seed: number, measured: readonly Measured[]): boolean {
  const leaks = measured.flatMap(each => each.leaks);
  const found = new Set(measured.flatMap(each => [...each.found]));
  const changed = measured.flatMap(each => each.changed);
  const known = measured.reduce((total, each) => total + each.known, 0);
  const count = (of: (leak: Leak) => boolean): string => {
    const asked = leaks.filter(of);
    return `${String(asked.filter(leak => found.has(leak)).length)} of ${String(asked.length)}`;
  };
  for (const shape of shapes) console.log(`  ${count(leak => leak.shape === shape)}  ${shape.name}`);
  for (const sink of sinks) console.log(`  ${count(leak => leak.sink === sink)}  ${sink.name} (${sink.rule})`);
  for (const { number, shape, sink, at } of leaks.filter(leak => !found.has(leak)))
    console.log(`missed ${String(number)}: ${shape.name} to ${sink.name}: ${at.text} [${at.categories.join()}] in ${at.file}`);
  for (const text of changed) console.log(`changed elsewhere: ${text}`);
  for (const text of measured.flatMap(each => each.consequences)) console.log(`led to by a leak: ${text}`);
  console.log(
    `seed ${String(seed)}: ${count(() => true)} leaks found; beside ${String(known)} findings elsewhere, ${String(changed.length)} changes`,
  );
  return found.size >= wanted && changed.length === 0;
}
