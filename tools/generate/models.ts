import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const modelFolder = fileURLToPath(new URL('../../packages/code-analyzer/models/', import.meta.url));

/** The library models as one table of strings, so that no file is read at run time, bundled or not. */
export function renderModels(): { readonly path: string; readonly text: string } {
  const models = readdirSync(modelFolder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.d.ts'))
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => ({
      name: relative(modelFolder, path)
        .split(sep)
        .join('/')
        .replace(/\.d\.ts$/, ''),
      text: readFileSync(path, 'utf8').replaceAll('\r\n', '\n'),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const entries = models.map(({ name, text }) => `  ${JSON.stringify(name)}: ${JSON.stringify(text)},`);
  return {
    path: 'packages/code-analyzer/src/models/models.gen.ts',
    text: [
      '/* Made by `npm run generate` from packages/code-analyzer/models. Do not edit. */',
      '',
      '/** Declaration files by module name; those under `globals/` declare globals. */',
      'export const modelTexts: Readonly<Record<string, string>> = {',
      ...entries,
      '};',
      '',
    ].join('\n'),
  };
}
