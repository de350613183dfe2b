/** The HTML report as people meet it: in a real browser, on a phone, by keyboard, with what axe-core knows of accessibility. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const bin = join(repository, 'packages/cli/dist/bin.js');
const screenshots = join(repository, '.e2e/screenshots');
const folder = mkdtempSync(join(tmpdir(), 'proviso-report-'));

let browser: Browser;
const reports: Record<string, string> = {};

beforeAll(async () => {
  mkdirSync(screenshots, { recursive: true });
  reports['clinic'] = makeReport('clinic', join(repository, 'fixtures/clinic'));
  reports['long lines'] = makeReport('long', write('long', { 'a.ts': longLines }));
  reports['no findings'] = makeReport('clean', write('clean', { 'a.ts': 'export const x = 1;\n' }));
  reports['a broken policy'] = makeReport(
    'broken',
    write('broken', { 'a.ts': 'export const x = 1;\n', 'proviso.config.yaml': 'polcy: x\n' }),
  );
  browser = await chromium.launch({
    executablePath: process.env['PROVISO_CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const longLines = `interface Patient { id: string; email: string }
export const f = (patient: Patient, ${Array.from({ length: 60 }, (_, index) => `parameterNumber${String(index)}: string`).join(', ')}) => { console.log(patient.email); };
`;

function write(name: string, files: Readonly<Record<string, string>>): string {
  const path = join(folder, name);
  mkdirSync(path);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
  return path;
}

function makeReport(name: string, path: string): string {
  const file = join(folder, `${name}.html`);
  spawnSync(process.execPath, [bin, 'check', path, '--format', 'html', '--output', file]);
  return file;
}

async function open(name: string, width: number, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  await page.goto(pathToFileURL(reports[name] ?? '').href);
  return page;
}

const names = ['clinic', 'long lines', 'no findings', 'a broken policy'];

describe.each(names)('%s', name => {
  test.each([320, 390, 1280])('does not scroll sideways at %d px', async width => {
    const page = await open(name, width);
    await page.screenshot({ path: join(screenshots, `report-${name.replaceAll(' ', '-')}-${String(width)}.png`), fullPage: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.close();
  });
  test.each([
    [390, 'light'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)('axe-core finds nothing at %d px, %s', async (width, scheme) => {
    const page = await open(name, width, scheme);
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

test('every finding and every code box is reached by keyboard, and a finding folds', async () => {
  const page = await open('clinic', 1280);
  const findings = await page.locator('.finding').count();
  const frames = await page.locator('.frame').count();
  expect(findings).toBeGreaterThan(0);
  const reached = new Set<string>();
  for (let presses = 0; presses < 20 * findings + 100; presses += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return undefined;
      return at.matches('.finding > summary')
        ? `finding ${at.parentElement?.id ?? ''}`
        : at.matches('.frame')
          ? `frame ${at.getAttribute('aria-label') ?? ''}`
          : 'other';
    });
    if (name === undefined) break;
    reached.add(name);
  }
  expect([...reached].filter(each => each.startsWith('finding'))).toHaveLength(findings);
  expect([...reached].filter(each => each.startsWith('frame'))).toHaveLength(frames);

  const first = page.locator('.finding').first();
  await first.locator('summary').focus();
  await page.keyboard.press('Enter');
  expect(await first.getAttribute('open')).toBeNull();
  await page.close();
});

test('a code box scrolls by itself, by keyboard too', async () => {
  const page = await open('long lines', 390);
  const frame = page.locator('.frame').first();
  await frame.focus();
  for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(() => frame.evaluate(element => element.scrollLeft)).toBeGreaterThan(0);
  await page.close();
});

test('the filter hides findings and says how many are left', async () => {
  const page = await open('clinic', 1280);
  const all = await page.locator('.finding').count();
  await page.getByRole('checkbox', { name: /no-plaintext-transport/ }).uncheck();
  const shown = await page.locator('.finding:visible').count();
  expect(shown).toBeLessThan(all);
  expect(await page.getByRole('status').textContent()).toBe(`${String(shown)} of ${String(all)} shown`);
  await page.close();
});

test('the page reads in full without scripts, and asks the network for nothing', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const requests: string[] = [];
  page.on('request', request => requests.push(request.url()));
  await page.goto(pathToFileURL(reports['clinic'] ?? '').href);
  expect(await page.locator('.finding .frame').first().isVisible()).toBe(true);
  expect(await page.locator('.filter').isVisible()).toBe(false);
  expect(requests).toHaveLength(1);
  await context.close();
});
