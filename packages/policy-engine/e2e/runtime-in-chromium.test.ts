import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../vscode-extension/e2e/workbench/browser.ts';
import { answers } from '../test/runtime/answers.ts';
import { bundle } from '../test/runtime/bundle.ts';
import { questionsText } from '../test/runtime/questions.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

test('the run time says in Chromium what it says in Node', async () => {
  const { code } = await bundle('test/runtime/answers.ts');
  const page = await browser.newPage();
  const said: unknown = await page.evaluate(`${code};proviso.answers(${JSON.stringify(questionsText())})`);
  expect(said).toBe(answers(questionsText()));
});

test('and in a worker of Chromium', async () => {
  const { code } = await bundle('test/runtime/answers.ts');
  const page = await browser.newPage();
  const script = `${code};onmessage = ({ data }) => postMessage(proviso.answers(data))`;
  const said: unknown = await page.evaluate(`new Promise((resolve, reject) => {
    const worker = new Worker(URL.createObjectURL(new Blob([${JSON.stringify(script)}])));
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(${JSON.stringify(questionsText())});
  })`);
  expect(said).toBe(answers(questionsText()));
});
