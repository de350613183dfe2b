import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule } from '../../packages/linter/src/define-rule.ts';
import { repositoryRoot } from '../import-graph/house.ts';
import type { GeneratedFile } from './generated-file.ts';

/** The index of rules, and the head of each page: all that the registry knows. The rest of a page is written by hand. */
export async function renderRuleDocs(): Promise<readonly GeneratedFile[]> {
  const { rules } = await import('../../packages/linter/src/rule-registry.ts');
  return [
    { path: 'docs/rules/README.md', text: indexOf(rules) },
    { path: 'README.md', text: withTable('README.md', rules) },
    ...rules.map(rule => ({ path: rule.page, text: headOf(rule) + bodyOf(rule) })),
  ];
}

/** A page with its list of rules, which stands between two comments, renewed. */
function withTable(path: string, rules: readonly Rule[]): string {
  const lines = rules.map(rule => `| [\`${rule.name}\`](${rule.page}) | ${rule.summary} |`);
  const table = ['| rule | what must hold |', '| --- | --- |', ...lines].join('\n');
  const text = readFileSync(join(repositoryRoot, path), 'utf8');
  if (!place.test(text)) throw new Error(`${path} has no place for the list of rules`);
  return text.replace(place, () => `<!-- rules -->\n\n${table}\n\n<!-- end of rules -->`);
}

const place = /<!-- rules -->[^]*<!-- end of rules -->/;

function indexOf(rules: readonly Rule[]): string {
  return [
    '<!-- Made by `npm run generate` from the rules in packages/linter/src/rules. Do not edit. -->',
    '',
    '# Rules',
    '',
    'Every host has the same rules: `proviso check`, ESLint (`proviso/<rule>`), the editor, and SARIF (rule id = rule name).',
    'What a rule asks for is said by the [policy](../policy/language.md), never by the rule.',
    '',
    '| rule | what must hold | enforces | fix |',
    '| --- | --- | --- | --- |',
    ...rules.map(rule => `| [${rule.name}](${rule.name}.md) | ${rule.summary} | \`${rule.safeguard}\` | ${fixOf(rule)} |`),
    '',
  ].join('\n');
}

function headOf(rule: Rule): string {
  const weaknesses = rule.cwe.map(id => `[${id}](https://cwe.mitre.org/data/definitions/${id.replace('CWE-', '')}.html)`);
  const measures = rule.dpv.map(id => `[${id}](${dpvAddress(id)})`);
  const laws = rule.laws.map(law => `\`${law}\``);
  return [
    `# ${rule.name}`,
    '',
    rule.summary,
    '',
    '| family | enforces | weakness | measure | law | fix |',
    '| --- | --- | --- | --- | --- | --- |',
    `| ${rule.family} | \`${rule.safeguard}\` | ${weaknesses.join(', ')} | ${measures.join(', ')} | ${laws.join(', ')} | ${fixOf(rule)} |`,
    '',
    '',
  ].join('\n');
}

/** As the vocabulary has it, whatever its version. */
const dpvAddress = (id: string): string => `https://w3id.org/dpv#${id.replace('dpv:', '')}`;

function fixOf(rule: Rule): string {
  return [...(rule.hasFix ? ['fix'] : []), ...(rule.hasSuggestions ? ['suggestions'] : [])].join(', ') || '-';
}

/** From the first section on. */
function bodyOf(rule: Rule): string {
  const page = readFileSync(join(repositoryRoot, rule.page), 'utf8');
  const start = page.search(/^## /m);
  return start < 0 ? '' : page.slice(start);
}
