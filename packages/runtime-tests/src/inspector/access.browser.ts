import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from './launchChromium.js';
import { fillIn, openPage } from './openPage.js';
import { runAxe } from './runAxe.js';
import { hmac, samplePrehash } from './sampleRequest.js';
import { type ServedPage, servePage } from './servePage.js';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let served: ServedPage;
let browser: Browser;

beforeAll(async () => {
  served = await servePage();
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

async function withPage(options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
  const page = await openPage(browser, served.url, options);
  await use(page);
  await page.context().close();
}

/** What axe finds, in words. */
async function violations(page: Page): Promise<readonly string[]> {
  const { violations, passes } = await runAxe(page, 'html', { runOnly: RULES });
  expect(passes).toBeGreaterThan(20);
  return violations;
}

async function diagnose(page: Page): Promise<void> {
  await fillIn(page, { Body: '{"symbol":"BTCUSDT"}' });
  await page.getByText('More for the comparison').click();
  const prehash = `${samplePrehash.replace('$', '%24')}{"symbol":"BTCUSDT"}`;
  await page.getByLabel('What your code put into ACCESS-SIGN').fill(hmac(prehash));
  await page.locator('#evidence:not(:empty)').waitFor();
}

const STATES: readonly (readonly [name: string, reach: (page: Page) => Promise<void>])[] = [
  ['empty', async () => {}],
  ['with a mistake explained', diagnose],
  [
    'with a right signature',
    async (page) => {
      await fillIn(page);
      await page.getByLabel('What your code put into ACCESS-SIGN').fill(hmac(samplePrehash));
      await page.locator('.verdict.right').waitFor();
    },
  ],
  [
    'with an unexplained one',
    async (page) => {
      await fillIn(page);
      await page.getByLabel('What your code put into ACCESS-SIGN').fill('junk');
      await page.locator('.verdict.unknown').waitFor();
    },
  ],
  [
    'with an error',
    async (page) => {
      await page.getByLabel('RSA key (PEM)').check();
      await page.getByLabel('Path').fill('/a');
      await page.getByLabel('Throw-away RSA private key').fill('x');
      await page.getByLabel('Throw-away RSA private key').blur();
      await page.getByRole('alert').getByText('Must be a whole PEM text').waitFor();
    },
  ],
];

describe.each([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['light on a phone', { colorScheme: 'light', viewport: { width: 320, height: 640 } }],
] as const)('axe has nothing to say: %s', (_, options) => {
  test.each(STATES)('%s', (_name, reach) =>
    withPage(options, async (page) => {
      await reach(page);
      expect(await violations(page)).toEqual([]);
    }),
  );
});

test.each([
  ['320 px', { viewport: { width: 320, height: 640 } }, '100%'],
  ['1280 px at a zoom of 200 %', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }, '100%'],
  ['1280 px at a zoom of 400 %', { viewport: { width: 320, height: 225 }, deviceScaleFactor: 4 }, '100%'],
  ['text alone at 200 %', { viewport: { width: 640, height: 900 } }, '200%'],
] as const)('nothing sticks out or is cut: %s', (_, options, fontSize) =>
  withPage(options, async (page) => {
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
    }, fontSize);
    await diagnose(page);
    const faults = await page.evaluate(() => {
      const width = document.documentElement.clientWidth;
      const shown = [...document.querySelectorAll<HTMLElement>('body *')].filter(
        (one) => one.checkVisibility() && !one.closest('.unseen'),
      );
      return {
        scrolls: document.documentElement.scrollWidth > width,
        outside: shown.filter((one) => one.getBoundingClientRect().right > width + 1).map(({ outerHTML }) => outerHTML),
        cut: shown
          .filter((one) => !one.matches('input, textarea, select') && one.scrollWidth > one.clientWidth + 1)
          .filter((one) => getComputedStyle(one).display !== 'inline')
          .map(({ outerHTML }) => outerHTML),
      };
    });
    expect(faults).toEqual({ scrolls: false, outside: [], cut: [] });
  }),
);

test('everything is reached by keyboard, in the order in which it is read', () =>
  withPage({}, async (page) => {
    await fillIn(page);
    await page.locator('#signed').waitFor();
    await page.getByRole('link', { name: 'bitget-kit', exact: true }).focus();
    const names: string[] = [];
    for (let presses = 0; presses < 16; presses++) {
      await page.keyboard.press('Tab');
      names.push(
        await page.evaluate(() => {
          const focused = document.activeElement as HTMLInputElement;
          const outline = getComputedStyle(focused).outlineStyle;
          const name = focused.ariaLabel ?? focused.labels?.[0]?.textContent ?? focused.textContent ?? '';
          return `${name.trim()}${outline === 'none' ? ' (focus not seen)' : ''}`;
        }),
      );
    }
    expect(names).toEqual([
      'Show an example',
      'Clear',
      'Method',
      'Timestamp',
      'Now',
      'Path',
      'Query',
      'Body',
      'Secret key (HMAC)',
      'Throw-away secret key',
      'More for the comparison',
      'What your code put into ACCESS-SIGN',
      'Copy the text to sign',
      'Copy the signature',
      'Copy the curl command',
      '@bitget-kit/signer',
    ]);
  }));

test('it can be used without a mouse, and tells what it found', () =>
  withPage({}, async (page) => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const status = page.getByRole('status').filter({ hasText: 'The query was signed percent-encoded.' });
    await status.waitFor();
    expect(await status.count()).toBe(1);
    await page.getByRole('status').filter({ hasText: 'An example was filled in.' }).waitFor({ state: 'attached' });
  }));

test('fields are described by their hints and errors', () =>
  withPage({}, async (page) => {
    const undescribed = await page.evaluate(() =>
      [...document.querySelectorAll('[aria-describedby]')].flatMap((one) =>
        (one.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => document.getElementById(id) === null),
      ),
    );
    expect(undescribed).toEqual([]);
    expect(await page.locator('input:not([type=radio]), textarea, select').count()).toBe(10);
  }));
