/** Draws claims from projects, and writes the sheet on which readers judge them. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { builtinPack } from '@proviso/linter';
import { seededRandom } from '../../packages/code-analyzer/test/mutations/mutate-text.ts';
import { collectClaims, type Claim } from './collect-claims.ts';
import { renderSheet } from './render-sheet.ts';
import { drawSample, type SampledClaim } from './sample.ts';

interface WritingSample {
  readonly folders: readonly string[];
  readonly seed: number;
  /** Findings, and as many labelled declarations. */
  readonly count: number;
  readonly policy: string;
  /** Without an ending: `.md` and `.json` are for readers, `.key.json` is not. */
  readonly output: string;
}

export interface Sheet {
  readonly format: 'proviso-judging-sheet';
  readonly seed: number;
  readonly policy: string;
  /** Folders that were drawn from, with what there was to draw. */
  readonly projects: readonly { readonly folder: string; readonly files: number; readonly findings: number; readonly labels: number }[];
  readonly claims: readonly Omit<SampledClaim, 'hidden'>[];
}

export function writeSample({ folders, seed, count, policy, output }: WritingSample): boolean {
  const collected = folders.map(folder => {
    const { files, claims } = collectClaims(resolve(folder), policy.startsWith('proviso:') ? policy : resolve(policy));
    console.log(`${folder}: ${String(files)} files, ${String(claims.length)} claims`);
    return { folder, files, claims };
  });
  const all = [...new Map(collected.flatMap(({ claims }) => claims).map(claim => [claim.key, claim])).values()];
  const random = seededRandom(seed);
  const texts = policyTexts(policy);
  const drawn = (['finding', 'label'] as const).flatMap(kind =>
    drawSample(
      all.filter(claim => claim.kind === kind),
      count,
      random,
    ).map((claim, index) => numbered(claim, index, texts)),
  );
  const countOf = (claims: readonly Claim[], kind: Claim['kind']): number => claims.filter(claim => claim.kind === kind).length;
  const sheet: Sheet = {
    format: 'proviso-judging-sheet',
    seed,
    policy,
    projects: collected.map(({ folder, files, claims }) => ({
      folder,
      files,
      findings: countOf(claims, 'finding'),
      labels: countOf(claims, 'label'),
    })),
    claims: drawn.map(shownOf),
  };
  mkdirSync(dirname(resolve(output)), { recursive: true });
  writeFileSync(`${output}.md`, renderSheet(sheet));
  writeJson(`${output}.json`, sheet);
  writeJson(`${output}.key.json`, Object.fromEntries(drawn.map(({ id, hidden }) => [id, hidden])));
  console.log(`${String(drawn.length)} of ${String(all.length)} different claims, seed ${String(seed)}: ${output}.md`);
  return drawn.length > 0;
}

/** What readers see. */
function shownOf({ id, kind, file, line, claim, clause, categories, code }: SampledClaim): Sheet['claims'][number] {
  return { id, kind, file, line, claim, ...(clause && { clause }), categories, code };
}

function numbered(
  { readCode, kind, file, claim, clause, categories, hidden }: Claim,
  index: number,
  texts: readonly string[],
): SampledClaim {
  const code = readCode();
  return {
    id: `${kind === 'finding' ? 'F' : 'L'}${String(index + 1).padStart(2, '0')}`,
    kind,
    file,
    line: code.find(line => line.mark)?.number ?? code[0]?.number ?? 1,
    claim,
    ...(clause && { clause: { id: clause.id, text: clauseIn(texts, clause.id) } }),
    categories,
    code,
    hidden,
  };
}

/** The policy's own text and that of the packs, in which a clause may stand. */
function policyTexts(policy: string): readonly string[] {
  const own = policy.startsWith('proviso:') ? [] : [readFileSync(policy, 'utf8')];
  const folder = new URL('../../policies/', import.meta.url);
  const packs = readdirSync(folder).flatMap(name => builtinPack(name.replace(/\.policy\.yaml$/, ''))?.text ?? []);
  return [...own, ...packs];
}

/** `- id: …` and the lines that belong to it. */
function clauseIn(texts: readonly string[], id: string): string {
  for (const text of texts) {
    const lines = text.split('\n');
    const first = lines.findIndex(line => line.trim() === `- id: ${id}`);
    if (first < 0) continue;
    const next = lines.findIndex((line, index) => index > first && (line.trim() === '' || /^\s*(- id:|#)/.test(line)));
    return lines.slice(first, next < 0 ? lines.length : next).join('\n');
  }
  return '';
}

function writeJson(file: string, value: object): void {
  writeFileSync(join(file), `${JSON.stringify(value, null, 2)}\n`);
}
