/** The pages of `proviso docs` as people meet them: in a real browser, on a phone, in the dark, with what axe-core knows of accessibility. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const bin = join(repository, 'packages/cli/dist/bin.js');
const screenshots = join(repository, '.e2e/screenshots');
const folder = mkdtempSync(join(tmpdir(), 'proviso-docs-'));

let browser: Browser;

beforeAll(async () => {
  mkdirSync(screenshots, { recursive: true });
  const policy = join(repository, 'fixtures/harbor/harbor.policy.yaml');
  const { status, stderr } = spawnSync(process.execPath, [bin, 'docs', policy, '--format', 'html', '--output', folder], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  browser = await chromium.launch({
    executablePath: process.env['PROVISO_CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(['handbook', 'record-of-processing'])('%s', name => {
  test.each([
    [320, 'light'],
    [390, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)('at %d px, %s: axe-core finds nothing, and nothing scrolls sideways but a table', async (width, colorScheme) => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    await page.goto(pathToFileURL(join(folder, `${name}.html`)).href);
    await page.screenshot({ path: join(screenshots, `${name}-${colorScheme}-${String(width)}.png`), fullPage: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const { axe: checker } = globalThis as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
      };
      return (await checker.run()).violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html ?? ''}`);
    });
    expect(violations).toEqual([]);
    await page.close();
  });
});
