/**
 * Stands where @vscode/test-electron expects the `code` executable: takes the same arguments, runs the tests in the VS Code
 * that `install.sh` installed, and ends with their exit code.
 */
import { resolve } from 'node:path';
import { runInBrowser } from './run-in-browser.ts';

const words = process.argv.slice(2);

function option(name: string): string {
  const value = words.find(word => word.startsWith(`--${name}=`))?.slice(name.length + 3);
  if (value === undefined) throw new Error(`--${name} is missing`);
  return value;
}

const folder = words.find(word => !word.startsWith('-'));
if (folder === undefined) throw new Error('no folder to open');

process.exitCode = await runInBrowser({
  folder: resolve(folder),
  extensionDevelopmentPath: option('extensionDevelopmentPath'),
  extensionTestsPath: option('extensionTestsPath'),
});
