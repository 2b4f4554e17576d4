import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchChromium } from './launchChromium.js';
import { fillIn, openPage } from './openPage.js';
import { hmac, sample, samplePrehash } from './sampleRequest.js';
import { type ServedPage, servePage } from './servePage.js';
import { tryToLeak } from './tryToLeak.js';

let served: ServedPage;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  served = await servePage();
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

beforeEach(async () => {
  page = await openPage(browser, served.url);
});

afterEach(() => page.context().close());

/** Everything that the page is for. */
async function useAll(): Promise<void> {
  await page.getByRole('button', { name: 'Show an example' }).click();
  await fillIn(page, { Body: '{}' });
  await page.getByLabel('What your code put into ACCESS-SIGN').fill(hmac(samplePrehash, 'hex'));
  await page.locator('#verdict:not(:empty)').waitFor();
  await page.getByLabel('RSA key (PEM)').check();
  await page.getByLabel('Throw-away RSA private key').fill('x');
  await page.getByLabel('Query').press('Enter');
  await page.getByRole('button', { name: 'Now' }).click();
}

test('it asks for itself, its style and its script, and then for nothing more', async () => {
  const before = served.asked.length;
  const requests: string[] = [];
  page.context().on('request', (request) => requests.push(request.url()));
  await page.reload();
  await useAll();
  const own = ['', 'inspector.css', 'inspector.js'].map((name) => served.url + name);
  expect(requests.toSorted()).toEqual(own);
  expect(served.asked.slice(before)).toHaveLength(3);
});

test('nothing is stored, and nothing gets into the address', async () => {
  await useAll();
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    history: history.length,
    state: history.state as unknown,
    name: window.name,
  }));
  const none = { local: 0, session: 0, cookies: '', databases: 0, caches: 0, workers: 0, state: null, name: '' };
  // The blank page that the window began with, and this one.
  expect(kept).toEqual({ ...none, history: 2 });
  expect(page.url()).toBe(served.url);
  await page.reload();
  expect(await page.getByLabel('Throw-away secret key').inputValue()).toBe('');
  expect(await page.getByLabel('Path').inputValue()).toBe('');
});

test('a script that got into it can neither connect, nor load, nor submit anything', async () => {
  const before = served.asked.length;
  const refused = await page.evaluate(tryToLeak, served.url);
  expect(refused).toEqual({ fetches: true, sockets: true, images: true, markup: true });
  expect(served.asked.slice(before)).toEqual([]);
  expect(page.url()).toBe(served.url);
});

test('neither inline scripts nor inline styles run', async () => {
  const ran = await page.evaluate(() => {
    const host = document.createElement('div');
    host.setAttribute('style', 'color: rgb(1, 2, 3)');
    document.body.append(host);
    const { color } = getComputedStyle(host);
    host.remove();
    const script = document.createElement('script');
    script.append('document.title = "It ran."');
    document.body.append(script);
    return { color, title: document.title };
  });
  expect(ran.color).not.toBe('rgb(1, 2, 3)');
  expect(ran.title).not.toBe('It ran.');
});

test('the secret stands in its field and nowhere else on the page', async () => {
  await fillIn(page);
  await page.getByLabel('What your code put into ACCESS-SIGN').fill(hmac(samplePrehash, 'hex'));
  await page.locator('#verdict:not(:empty)').waitFor();
  expect(await page.content()).not.toContain(sample.secret);
});
