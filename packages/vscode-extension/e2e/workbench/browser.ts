import { chromium, type Browser, type Page } from 'playwright-core';

/** Debian's Chromium without a window; `PROVISO_CHROMIUM` names another Chromium or Chrome. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['PROVISO_CHROMIUM'] ?? '/usr/bin/chromium',
    headless: true,
    // Containers have no user namespaces for the sandbox; the pages are our own.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** The workbench with a folder open, as soon as its explorer shows files. */
export async function openWorkbench(browser: Browser, origin: string, folder: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  page.setDefaultTimeout(120_000);
  await page.goto(`${origin}?folder=${encodeURIComponent(folder)}`);
  await page.waitForSelector('.monaco-workbench .explorer-folders-view .monaco-list-row');
  return page;
}
