import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyClinic, type ClinicCopy } from '../clinic-copy.ts';
import { paths } from '../paths.ts';
import { openBrowser, openWorkbench } from './browser.ts';
import { startVsCodeServer, type VsCodeServer } from './vscode-server.ts';

/** What a person sees who installed the packaged extension. The selectors are parts of VS Code's page: its version is pinned. */
describe('the packaged extension on the screen', () => {
  let clinic: ClinicCopy;
  let server: VsCodeServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    mkdirSync(paths.screenshots, { recursive: true });
    clinic = copyClinic();
    server = await startVsCodeServer([join(paths.extension, 'dist/proviso.vsix')]);
    browser = await openBrowser();
    page = await openWorkbench(browser, server.origin, clinic.folder);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    clinic?.remove();
  });

  const keepScreenshot = (name: string): Promise<Buffer> => page.screenshot({ path: join(paths.screenshots, `${name}.png`) });

  const openFile = async (name: string): Promise<void> => {
    await page.keyboard.press('Control+P');
    await page.waitForSelector('.quick-input-widget input');
    await page.keyboard.type(name);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
  };

  it('draws a red wavy line under the words that leak', async () => {
    await openFile('session.ts');
    const squiggle = page.locator('.monaco-editor .squiggly-error').first();
    await squiggle.waitFor();
    await keepScreenshot('squiggle');
    const red = await countRedPixels(browser, page, squiggle);
    expect(red).toBeGreaterThan(20);
  });

  it('shows category and clause in the hover card', async () => {
    const box = (await page.locator('.monaco-editor .squiggly-error').first().boundingBox())!;
    // Over `email`, the last word of `req.body.email`. Two moves: a hover shows when the pointer comes to rest, not when it appears.
    await page.mouse.move(box.x + box.width - 10, box.y + box.height / 2 - 4);
    await page.mouse.move(box.x + box.width - 8, box.y + box.height / 2 - 4);
    const card = page.locator('.monaco-hover', { hasText: 'Personal data' }).first();
    await card.waitFor();
    await keepScreenshot('hover');
    expect(await card.innerText()).toMatch(/contact\.email[^]*nothing-personal-in-logs/);
  });

  it('lists the finding in the Problems panel', async () => {
    await page.keyboard.press('Control+Shift+M');
    const row = page.locator('.markers-panel .monaco-list-row', { hasText: 'no-personal-data-in-logs' });
    await row.first().waitFor();
    await keepScreenshot('problems');
    expect(await row.first().innerText()).toContain('contact.email');
  });

  it('names itself in the status bar', async () => {
    const entry = page.locator('.statusbar-item', { hasText: 'Proviso' });
    await entry.waitFor();
    expect(await entry.innerText()).toContain('Proviso');
  });
});

/** Red dots in the picture of an element: the line as it was really drawn, not as the page says that it would be. */
async function countRedPixels(browser: Browser, page: Page, element: Locator): Promise<number> {
  const box = await element.boundingBox();
  if (!box) return 0;
  const picture = await page.screenshot({ clip: { x: box.x, y: box.y, width: box.width, height: box.height + 4 } });
  const canvas = await browser.newPage();
  try {
    return await canvas.evaluate<number>(`(${countInPicture})('${picture.toString('base64')}')`);
  } finally {
    await canvas.close();
  }
}

/** Runs inside the browser, which can read pictures; as text, since Node's types know no canvas. */
const countInPicture = `async base64 => {
  const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const drawing = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  drawing.drawImage(bitmap, 0, 0);
  const { data } = drawing.getImageData(0, 0, bitmap.width, bitmap.height);
  let red = 0;
  for (let at = 0; at < data.length; at += 4) if (data[at] > 150 && data[at + 1] < 110 && data[at + 2] < 110) red++;
  return red;
}`;
