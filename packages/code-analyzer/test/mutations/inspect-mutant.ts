import type { Analysis } from '../../src/analyze.ts';
import { stageNames } from '../../src/stages.ts';
import type { Random } from './mutate-text.ts';

/**
 * Asks an analysis everything that hosts ask about a file, and says what is wrong with the answers: nothing, if all is well.
 * Throws what the analysis throws.
 */
export function inspectMutant(analysis: Analysis, file: string, random: Random): readonly string[] {
  const wrong: string[] = [];
  const text = analysis.textOf(file) ?? '';
  const look = (what: string, value: unknown): void =>
    void wrong.push(...faultsIn(value, analysis.textOf).map(fault => `${what}: ${fault}`));
  look('facts', analysis.factsOf(file));
  look('comments', analysis.commentsOf(file));
  for (let count = 0; count < 12; count++) {
    const offset = Math.floor(random() * (text.length + 4)) - 2;
    look(`labelled at ${String(offset)}`, analysis.labelledAt(file, offset) ?? {});
  }
  const described = analysis.describe(file, { stages: stageNames });
  if ('problem' in described) wrong.push(`not described: ${described.problem}`);
  else for (const { stage, data } of described.stages) look(stage, data);
  return wrong;
}

/** Facts are plain data, and every place lies inside its text. */
function faultsIn(value: unknown, textOf: (file: string) => string | undefined, path = ''): readonly string[] {
  if (value === null || ['string', 'boolean'].includes(typeof value)) return [];
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${String(value)}`];
  if (typeof value !== 'object') return [`${path} is a ${typeof value}`];
  if (Array.isArray(value)) return value.flatMap((item, index) => faultsIn(item, textOf, `${path}[${String(index)}]`));
  if (Object.getPrototypeOf(value) !== Object.prototype) return [`${path} is no plain object`];
  const inside = Object.entries(value).flatMap(([key, field]) => faultsIn(field, textOf, `${path}.${key}`));
  return [...inside, ...placeFaults(value, textOf, path)];
}

function placeFaults(value: object, textOf: (file: string) => string | undefined, path: string): readonly string[] {
  if (!('span' in value) || !('file' in value) || typeof value.file !== 'string') return [];
  const { start, end } = value.span as { readonly start: number; readonly end: number };
  const length = textOf(value.file)?.length ?? Infinity;
  const isInside = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= length;
  return isInside ? [] : [`${path} is at ${String(start)}-${String(end)} of ${value.file}, which has ${String(length)}`];
}
