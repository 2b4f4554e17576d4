import { createSandbox, type SandboxKey, type SandboxServer } from '@bitget-kit/sandbox';
import { createBitget } from 'bitget-kit';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../inspector/launchChromium.js';
import { runAxe } from '../inspector/runAxe.js';

let server: SandboxServer;
let browser: Browser;

/** A few requests as they come in when somebody is at work: some well, one refused, one signed wrongly. */
async function work(baseUrl: string, key: SandboxKey): Promise<void> {
  const { apiKey, secretKey, passphrase } = key;
  const bitget = createBitget({ baseUrl, credentials: { apiKey, secretKey, passphrase } });
  const order = { symbol: 'BTCUSDT', side: 'buy', orderType: 'limit', force: 'gtc', size: '0.01' } as const;
  await bitget.spot.placeOrder({ ...order, price: '50000', clientOid: 'resting' });
  await bitget.spot.placeOrder({ ...order, price: '1.234' }).catch(() => undefined);
  await bitget.close();
  const wrong = createBitget({ baseUrl, credentials: { apiKey, secretKey: passphrase, passphrase } });
  await wrong.spot.getAssets().catch(() => undefined);
  await wrong.close();
}

beforeAll(async () => {
  const sandbox = createSandbox();
  server = await sandbox.listen({ port: 0 });
  await work(server.url, sandbox.keys[0]!);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

async function withPage(options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
  // axe is put into the page by the test; the page itself allows no script.
  const context = await browser.newContext({ ...options, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(server.url);
  await use(page);
  await context.close();
}

test('shows the book, the orders and the verdicts, and which mistake a signature was made with', () =>
  withPage({}, async (page) => {
    await expect(page.getByRole('img', { name: /^Depth of SPOT BTCUSDT: bid/ }).isVisible()).resolves.toBe(true);
    await expect(page.getByText('resting', { exact: true }).first().isVisible()).resolves.toBe(true);
    await expect(page.getByText('business: refused').isVisible()).resolves.toBe(true);
    await expect(page.getByText('signature: refused').isVisible()).resolves.toBe(true);
    await expect(page.getByText('The mistake').isVisible()).resolves.toBe(true);
  }));

test('loads itself again when asked to', () =>
  withPage({}, async (page) => {
    await page.getByRole('link', { name: 'Reload every two seconds' }).click();
    await page.getByRole('link', { name: 'Stop reloading' }).waitFor();
    const again = page.waitForEvent('load');
    await again;
    await page.getByRole('link', { name: 'Stop reloading' }).click();
    await page.getByRole('link', { name: 'Reload every two seconds' }).waitFor();
  }));

test.each([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['on a phone', { viewport: { width: 320, height: 640 } }],
] as const)('axe has nothing to say, and nothing sticks out: %s', (_, options) =>
  withPage(options, async (page) => {
    const { violations, passes } = await runAxe(page);
    expect(passes).toBeGreaterThan(10);
    expect(violations).toEqual([]);
    const [inner, outer] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(inner).toBeLessThanOrEqual(outer as number);
  }),
);
