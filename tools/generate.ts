/**
 * Everything in the repository that is made from something else, a line each.
 * `npm run generate` writes it; with `--check` (a unit test does that) it only says what is out of date.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { renderBuiltInAttributes } from './generate/built-in-attributes.ts';
import { renderBuiltinPacks, renderPackNames, renderSliceCategories } from './generate/builtin-packs.ts';
import { renderChannels } from './generate/channels.ts';
import { renderCheckRegistry } from './generate/check-registry.ts';
import { renderDiagnosticIndex } from './generate/diagnostic-index.ts';
import type { GeneratedFile, Generator } from './generate/generated-file.ts';
import { renderJsonSchemas } from './generate/json-schemas.ts';
import { renderLanguageReference } from './generate/language-reference.ts';
import { renderModels } from './generate/models.ts';
import { renderRuleDocs } from './generate/rule-docs.ts';
import { renderRuleRegistry } from './generate/rule-registry.ts';
import { renderSafeguardsOfRules } from './generate/safeguards-of-rules.ts';
import { renderTerms } from './generate/terms.ts';
import { repositoryRoot } from './import-graph/house.ts';

export const generators: readonly Generator[] = [
  { from: 'packages/linter/src/rules', render: one(renderRuleRegistry) },
  { from: 'packages/policy-engine/src/checks', render: one(renderCheckRegistry) },
  { from: 'docs/policy/diagnostics', render: one(renderDiagnosticIndex) },
  { from: 'packages/code-analyzer/models', render: one(renderModels) },
  { from: 'policies', render: () => Promise.resolve([renderBuiltinPacks(), renderPackNames(), renderSliceCategories()]) },
  { from: 'policies/vocabulary/channels.yaml', render: () => Promise.resolve(renderChannels()) },
  { from: 'policies/vocabulary/terms.yaml', render: one(renderTerms) },
  { from: 'policies/vocabulary/attributes.yaml', render: one(renderBuiltInAttributes) },
  { from: 'packages/policy-engine/src/schema', render: renderJsonSchemas },
  { from: 'packages/policy-engine/src/schema', render: renderLanguageReference },
  { from: 'packages/linter/src/rules', render: renderSafeguardsOfRules },
  { from: 'packages/linter/src/rules and the pages', render: renderRuleDocs },
];

function one(render: () => GeneratedFile): Generator['render'] {
  return () => Promise.resolve([render()]);
}

/** Files whose text is not what their source says, in the order of the table; written unless only checked. */
export async function generate({ check }: { readonly check: boolean }): Promise<readonly string[]> {
  const changed: string[] = [];
  for (const { from, render } of generators) {
    for (const { path, text } of await render()) {
      const wanted = await formatted(path, text);
      if (textOf(path) === wanted) continue;
      changed.push(`${path} (from ${from})`);
      if (!check) write(path, wanted);
    }
  }
  return changed;
}

/** Pages are read and edited by people, so they look like those that people wrote. */
async function formatted(path: string, text: string): Promise<string> {
  if (!path.endsWith('.md')) return text;
  const filepath = join(repositoryRoot, path);
  return format(text, { ...(await resolveConfig(filepath)), filepath });
}

/** Line ends are git's business. */
function textOf(path: string): string | undefined {
  const file = join(repositoryRoot, path);
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : undefined;
}

function write(path: string, text: string): void {
  const file = join(repositoryRoot, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

async function main(): Promise<void> {
  const check = process.argv.includes('--check');
  const changed = await generate({ check });
  for (const file of changed) console.log(`${check ? 'out of date' : 'written'}: ${file}`);
  if (changed.length === 0) console.log('everything generated is up to date');
  if (check && changed.length > 0) {
    console.log('run `npm run generate` and commit the result');
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
