/**
 * Runs the suite inside VS Code by @vscode/test-electron, in the VS Code that `PROVISO_VSCODE` names: the path of a desktop
 * `code`, or `download` for a fresh one; by default the one that `install.sh` put into `.e2e/`.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { copyClinic } from './clinic-copy.ts';
import { paths } from './paths.ts';

export async function runInExtensionHost(reportFile: string): Promise<void> {
  const suite = await bundleSuite();
  const clinic = copyClinic();
  try {
    await runTests({
      ...vsCodeToUse(),
      extensionDevelopmentPath: paths.extension,
      extensionTestsPath: suite,
      launchArgs: [clinic.folder, '--disable-extensions'],
      extensionTestsEnv: { PROVISO_E2E_REPORT: reportFile },
    });
  } finally {
    clinic.remove();
  }
}

function vsCodeToUse(): { readonly vscodeExecutablePath?: string } {
  const wanted = process.env['PROVISO_VSCODE'];
  if (wanted === 'download') return {};
  return { vscodeExecutablePath: wanted ?? join(paths.extension, 'e2e/workbench/code') };
}

/** One CommonJS file, which every VS Code can load; below the package, so that it finds `mocha`. */
async function bundleSuite(): Promise<string> {
  const outfile = join(paths.extension, 'dist/e2e/suite.cjs');
  await build({
    entryPoints: [join(paths.extension, 'e2e/suite/index.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  return outfile;
}

export function packageExtension(): void {
  const run = spawnSync('npm', ['run', '--silent', 'package'], { cwd: paths.extension, stdio: 'inherit' });
  if (run.status !== 0) throw new Error('the extension cannot be packaged');
}
