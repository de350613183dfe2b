import type { Schema } from '../../packages/policy-engine/src/schema/shapes.ts';
import type { GeneratedFile } from './generated-file.ts';
import { isBlock, requiredWords, schemaAt, typeWords } from './schema-words.ts';

const folder = 'docs/policy/reference';
const mark = '<!-- Made by `npm run generate` from the schemas in packages/policy-engine/src/schema. Do not edit. -->';

/** A page: a document, or one of the blocks of a policy. */
interface Page {
  readonly file: string;
  readonly title: string;
  readonly schema: Schema;
  /** Where it stands in its document; empty for the document itself. */
  readonly path: string;
}

/** Reference of the language: what may stand where, from the schemas that policies are checked with. */
export async function renderLanguageReference(): Promise<readonly GeneratedFile[]> {
  const { policySchema } = await import('../../packages/policy-engine/src/schema/policy-schema.ts');
  const { configSchema } = await import('../../packages/policy-engine/src/schema/config-schema.ts');
  const { policyTestSchema } = await import('../../packages/policy-engine/src/schema/policy-test-schema.ts');
  const { conditionSchema } = await import('../../packages/policy-engine/src/schema/condition-schema.ts');
  const blocks = entriesOf(policySchema).filter(([, schema]) => hasPage(schema));
  const pages: readonly Page[] = [
    { file: 'policy', title: 'A policy', schema: policySchema, path: '' },
    ...blocks.map(([name, schema]) => ({ file: name, title: `\`${name}\``, schema, path: name })),
    { file: 'conditions', title: 'Conditions', schema: conditionSchema, path: '' },
    { file: 'tests', title: 'Tests of a policy', schema: policyTestSchema, path: '' },
    { file: 'configuration', title: '`proviso.config.yaml`', schema: configSchema, path: '' },
  ];
  return [
    { path: `${folder}/README.md`, text: indexOf(pages) },
    ...pages.map(page => ({ path: `${folder}/${page.file}.md`, text: textOf(page, blocks) })),
  ];
}

/** Small blocks are told on the page of the policy. */
function hasPage(schema: Schema): boolean {
  const { schema: block } = schemaAt(schema);
  return isBlock(block) && entriesOf(block).length > 2;
}

function indexOf(pages: readonly Page[]): string {
  return [
    mark,
    '',
    '# Reference of the policy language',
    '',
    'What may stand where, and what it means. [The policy language](../language.md) explains it by example, and [what a policy means](../semantics.md) is its specification.',
    'Editors that know JSON Schema have the same from `@proviso/policy-engine/schemas/`.',
    '',
    ...pages.map(
      ({ file, title, schema }) => `- [${title}](${file}.md)${descriptionOf(schema) === '' ? '' : `: ${descriptionOf(schema)}`}`,
    ),
    '',
  ].join('\n');
}

function textOf({ file, title, schema, path }: Page, blocks: readonly (readonly [string, Schema])[]): string {
  const linked = new Map(file === 'policy' ? blocks.map(([name]) => [name, `${name}.md`]) : []);
  return [mark, '', `# ${title}`, '', ...about(schema), ...sectionsOf({ schema, path, level: 2 }, linked)].join('\n');
}

function about(schema: Schema): readonly string[] {
  return descriptionOf(schema) === '' ? [] : [descriptionOf(schema), ''];
}

interface Section {
  readonly schema: Schema;
  readonly path: string;
  readonly level: number;
}

/** The table of a block's keys, and a section for each block within. */
function sectionsOf({ schema, path, level }: Section, linked: ReadonlyMap<string, string>): readonly string[] {
  const { schema: block, steps } = schemaAt(schema);
  const here = path + steps;
  const entries = entriesOf(block);
  const rows = entries.map(([name, inner]) => row(name, inner, { block, here, link: linked.get(name) }));
  const inner = entries.filter(([name, entry]) => !linked.has(name) && isBlock(schemaAt(entry).schema));
  return [
    ...(steps === '' && schema['type'] === 'object' ? [] : [`It is ${typeWords(schema)}.`, '']),
    ...requiredWords(block),
    ...['| key | value | meaning |', '| --- | --- | --- |', ...rows, ''],
    ...inner.flatMap(([name, entry]) => {
      const at = here === '' ? name : `${here}.${name}`;
      const section = sectionsOf({ schema: entry, path: at, level: Math.min(level + 1, 6) }, new Map());
      return [`${'#'.repeat(level)} \`${at}\``, '', ...about(entry), ...section];
    }),
  ];
}

interface RowPlace {
  readonly block: Schema;
  readonly here: string;
  readonly link: string | undefined;
}

function row(name: string, schema: Schema, { block, here, link }: RowPlace): string {
  const description = descriptionOf(schema);
  if (description === '') throw new Error(`the schema has no description of \`${here}.${name}\``);
  const required = Array.isArray(block['required']) && block['required'].includes(name) ? ' (required)' : '';
  const key = link === undefined ? `\`${name}\`` : `[\`${name}\`](${link})`;
  return `| ${key}${required} | ${cell(typeWords(schema))} | ${cell(description)} |`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function descriptionOf(schema: Schema): string {
  return typeof schema['description'] === 'string' ? schema['description'] : '';
}

function entriesOf(schema: Schema): readonly (readonly [string, Schema])[] {
  return Object.entries((schema['properties'] ?? {}) as Readonly<Record<string, Schema>>);
}
