import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { sample } from './sampleRequest.js';

/** The inspector in a window of its own. Any error of its script fails the test that uses it. */
export async function openPage(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.on('pageerror', (error) => expect.fail(`the page threw ${error.message}`));
  await page.goto(url);
  return page;
}

/** Fills in the sample, with other texts where they are given. */
export async function fillIn(page: Page, fields: { readonly [label: string]: string } = {}): Promise<void> {
  const { timestamp, path, query, secret } = sample;
  const texts = { Timestamp: timestamp, Path: path, Query: query, 'Throw-away secret key': secret, ...fields };
  for (const [label, text] of Object.entries(texts)) await page.getByLabel(label, { exact: true }).fill(text);
}
