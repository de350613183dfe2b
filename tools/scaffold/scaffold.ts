import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { GeneratedFile } from '../generate/generated-file.ts';
import { repositoryRoot } from '../import-graph/house.ts';

/** A kind of thing that the repository has many of: which files one of them is made of, and what its author still has to do. */
export interface Scaffold {
  /** `npm run new:rule` */
  readonly command: string;
  readonly example: string;
  /** What a good name is, for the message that this one is not. */
  readonly naming: { readonly pattern: RegExp; readonly says: string };
  readonly files: (name: string) => readonly GeneratedFile[];
  readonly next: (name: string) => readonly string[];
}

/** Writes the files, or says why not; 0 when all was written. Existing files are never touched. */
export async function runScaffold(scaffold: Scaffold, args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || rest.length > 0)
    return refuse(`usage: ${scaffold.command} NAME, such as ${scaffold.command} ${scaffold.example}`);
  if (!scaffold.naming.pattern.test(name)) return refuse(`\`${name}\` is not a good name: ${scaffold.naming.says}`);
  const files = scaffold.files(name);
  const taken = files.filter(file => existsSync(join(repositoryRoot, file.path)));
  if (taken.length > 0) return refuse(`already there: ${taken.map(file => file.path).join(', ')}`);
  for (const { path, text } of files) {
    mkdirSync(dirname(join(repositoryRoot, path)), { recursive: true });
    writeFileSync(join(repositoryRoot, path), text);
  }
  // Only now, so that a refusal does not wait for the generators.
  const { generate } = await import('../generate.ts');
  const generated = await generate({ check: false });
  for (const { path } of files) console.log(`new      ${path}`);
  for (const path of generated) console.log(`updated  ${path}`);
  console.log(['', 'Next:', ...scaffold.next(name).map((step, index) => `  ${index + 1}. ${step}`)].join('\n'));
  return 0;
}

function refuse(why: string): number {
  console.error(why);
  return 1;
}

export const kebabCase = {
  pattern: /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/,
  says: 'use two or more lower-case words with hyphens between them',
} as const;
