import type { Page } from 'playwright-core';
import { outputMark } from '../suite/report.ts';
import { openBrowser } from './browser.ts';
import { startVsCodeServer } from './vscode-server.ts';

export interface TestRun {
  readonly folder: string;
  readonly extensionDevelopmentPath: string;
  readonly extensionTestsPath: string;
}

/** Runs an extension's tests in VS Code's extension host, the way VS Code's own browser tests do; gives their exit code. */
export async function runInBrowser(run: TestRun): Promise<number> {
  const server = await startVsCodeServer();
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const ended = waitForExitCode(page);
    await page.goto(addressOf(run, server.origin, server.authority));
    return await ended;
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** The page reads from its address what a desktop VS Code reads from its command line. */
function addressOf({ folder, extensionDevelopmentPath, extensionTestsPath }: TestRun, origin: string, authority: string): string {
  const remote = (path: string): string => `vscode-remote://${authority}${path}`;
  const payload = [
    ['extensionDevelopmentPath', remote(extensionDevelopmentPath)],
    ['extensionTestsPath', remote(extensionTestsPath)],
    ['skipWelcome', 'true'],
  ];
  const address = new URL(origin);
  address.searchParams.set('folder', folder);
  address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}

/** The page calls these two functions: the one for every line on the console, the other at the end. */
function waitForExitCode(page: Page): Promise<number> {
  return new Promise((resolve, reject) => {
    page.on('crash', () => reject(new Error('the browser page crashed')));
    page.on('close', () => reject(new Error('the browser page was closed before the tests ended')));
    page.exposeFunction('codeAutomationLog', (_type: string, words: readonly unknown[]) => printTestOutput(words)).catch(reject);
    page.exposeFunction('codeAutomationExit', (code: number) => resolve(code)).catch(reject);
  });
}

/** The workbench itself writes hundreds of lines to the same place; the suite marks its own. */
function printTestOutput(words: readonly unknown[]): void {
  const line = words.map(String).join(' ');
  if (line.startsWith(outputMark) || process.env['PROVISO_E2E_VERBOSE'] === '1') console.log(line);
}
