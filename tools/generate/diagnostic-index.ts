import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../import-graph/house.ts';
import type { GeneratedFile } from './generated-file.ts';

const folder = 'docs/policy/diagnostics';

/** The index of the compiler's diagnostics, from the first sentence of each page. */
export function renderDiagnosticIndex(): GeneratedFile {
  const entries = readdirSync(join(repositoryRoot, folder))
    .filter(file => file.endsWith('.md') && file !== 'README.md')
    .sort()
    .map(file => `- [${file.replace(/\.md$/, '')}](${file}): ${firstSentence(readFileSync(join(repositoryRoot, folder, file), 'utf8'))}`);
  const text = [
    '<!-- Made by `npm run generate` from the pages beside it. Do not edit. -->',
    '',
    '# Diagnostics of the compiler',
    '',
    'What `proviso check` and the editor say about policies and configurations. An error keeps a policy from being compiled; a warning does not.',
    '',
    ...entries,
    '',
  ].join('\n');
  return { path: `${folder}/README.md`, text };
}

/** A page begins with its name and a paragraph, `An error: …` or `A warning: …`. */
function firstSentence(page: string): string {
  const paragraph = page.replaceAll('\r\n', '\n').split('\n\n')[1] ?? '';
  const sentence = /^An? (?:error|warning): [^]*?\.(?=\s|$)/.exec(paragraph)?.[0] ?? paragraph;
  return sentence.replace(/^An? /, '').replaceAll('\n', ' ');
}
