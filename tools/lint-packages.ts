/** What is wrong with the packages as npm would get them. The extension goes to the Marketplace, which has rules of its own. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { readManifests, repositoryRoot } from './import-graph/house.ts';

const folders = [
  ...readManifests()
    .filter(({ folder }) => folder !== 'vscode-extension')
    .map(({ folder }) => `packages/${folder}`),
  'policies',
];

const toBuild = folders.filter(folder => folder !== 'policies' && !existsSync(join(repositoryRoot, folder, 'dist')));
if (toBuild.length > 0) {
  console.error(`run \`npm run build\` first: ${toBuild.join(', ')}`);
  process.exitCode = 1;
} else {
  for (const folder of folders) await lint(folder);
}

async function lint(folder: string): Promise<void> {
  const pkg = JSON.parse(readFileSync(join(repositoryRoot, folder, 'package.json'), 'utf8')) as Record<string, unknown>;
  const { messages } = await publint({ pkgDir: join(repositoryRoot, folder), pack: 'npm' });
  for (const message of messages) {
    console.error(`${folder}: ${formatMessage(message, pkg) ?? message.code}`);
    process.exitCode = 1;
  }
}
