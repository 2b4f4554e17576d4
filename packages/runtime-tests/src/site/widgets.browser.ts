import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Listening } from '@bitget-kit/tooling/listen-on-loopback';
import { serveFolder } from '@bitget-kit/tooling/serve-folder';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../inspector/launchChromium.js';
import { openPage } from '../inspector/openPage.js';
import { runAxe } from '../inspector/runAxe.js';

const BASE = '/bitget-kit/';
/** So many times Tab is pressed at most, on the way from the top of a page past its menus. */
const MOST_TABS = 150;

const folder = mkdtempSync(join(tmpdir(), 'site-'));
let server: Listening;
let browser: Browser;

beforeAll(async () => {
  const env = { ...process.env, DOCS_BASE: BASE };
  await promisify(execFile)('tooling', ['build-site', '--out', folder], { env });
  server = await serveFolder(folder, BASE);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

/** A page of the site. It is as it stays once its widgets are there: they come with the script. */
async function open(path: string, widget: string): Promise<Page> {
  const page = await openPage(browser, `${server.origin}${BASE}${path}`, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.locator(widget).waitFor();
  return page;
}

async function tabTo(target: Locator): Promise<void> {
  const page = target.page();
  for (let presses = 0; presses < MOST_TABS; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  expect.fail(`Tab does not reach ${target}`);
}

/** The codes that a reader sees, and the sections they stand in. */
async function seen(page: Page): Promise<{ codes: string[]; sections: string[] }> {
  return {
    codes: await page.locator('main tbody tr:visible td:first-child:has(a[id^=code])').allInnerTexts(),
    sections: await page.locator('main h2:visible').allInnerTexts(),
  };
}

test('a code typed into the filter leaves its row alone, with its heading; emptied, all are back', async () => {
  const page = await open('reference/errors.html', '.table-filter');
  const filter = page.getByRole('searchbox', { name: 'Code, word or category' });
  const count = page.locator('.table-filter output');
  await filter.fill('40009');
  await count.filter({ hasText: /^1 of / }).waitFor();
  const { codes, sections } = await seen(page);
  expect(codes).toEqual(['40009']);
  expect(sections).toEqual([expect.stringContaining('Signature does not fit')]);
  expect(await page.getByText('sign signature error', { exact: true }).isVisible()).toBe(true);

  await filter.fill('40009 nothing has these words');
  await count.filter({ hasText: /^0 of / }).waitFor();
  expect(await seen(page)).toEqual({ codes: [], sections: [] });

  await filter.fill('');
  await count.filter({ hasText: /^[\d,]+ rows$/ }).waitFor();
  expect((await seen(page)).codes).toHaveLength(Number((await count.textContent())?.replace(/\D/g, '')));
  await page.context().close();
});

test('a link may bring what to filter for, by words in any order and a category', async () => {
  const page = await open('reference/errors.html?q=leverage+order-rejected', '.table-filter');
  await page
    .locator('.table-filter output')
    .filter({ hasText: /^\d+ of / })
    .waitFor();
  const { codes, sections } = await seen(page);
  expect(codes.length).toBeGreaterThan(1);
  for (const row of await page.locator('main tbody tr:visible:has(a[id^=code])').allTextContents()) {
    expect(row).toMatch(/leverage/i);
  }
  expect(sections).toEqual([expect.stringContaining('Against a rule')]);
  await page.context().close();
});

test('the filter is reached and used by keyboard', async () => {
  const page = await open('reference/errors.html', '.table-filter');
  await tabTo(page.getByRole('searchbox', { name: 'Code, word or category' }));
  await page.keyboard.type('22002');
  await page
    .locator('.table-filter output')
    .filter({ hasText: /^1 of / })
    .waitFor();
  expect((await seen(page)).codes).toEqual(['22002']);
  // It is no form that sends anything.
  await page.keyboard.press('Enter');
  expect((await seen(page)).codes).toEqual(['22002']);
  await page.context().close();
});

test('needs that are chosen make one line to install, and what the umbrella brings along is not in it', async () => {
  const page = await open('choosing.html', '.picker');
  const answer = page.locator('.picker output');
  expect(await answer.textContent()).toBe('Choose, and the command stands here.');
  await page.getByLabel('prices, candles and books, nothing signed').check();
  expect(await answer.textContent()).toBe('npm install @bitget-kit/public-api @bitget-kit/transport');
  await page.getByLabel('one limit for several processes or machines').check();
  expect(await answer.textContent()).toBe(
    'npm install @bitget-kit/public-api @bitget-kit/ratelimit @bitget-kit/ratelimit-redis @bitget-kit/transport',
  );
  await page.getByLabel('everything behind one object').check();
  expect(await answer.textContent()).toBe('npm install @bitget-kit/ratelimit-redis bitget-kit');
  await page.context().close();
});

test('the picker is used by keyboard, down to the copy in the clipboard', async () => {
  const page = await open('choosing.html', '.picker');
  await tabTo(page.getByLabel('to test without a network'));
  await page.keyboard.press('Space');
  await tabTo(page.getByRole('button', { name: 'Copy', exact: true }).and(page.locator('.picker button')));
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('npm install @bitget-kit/sandbox');
  await page.context().close();
});

test.each([
  ['filter', 'reference/errors.html', '.table-filter'],
  ['picker', 'choosing.html', '.picker'],
])('axe has nothing to say of the %s', async (_, path, widget) => {
  const page = await open(path, widget);
  const { violations, passes } = await runAxe(page, widget);
  expect(passes).toBeGreaterThan(5);
  expect(violations).toEqual([]);
  await page.context().close();
});
