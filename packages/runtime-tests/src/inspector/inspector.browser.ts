import { execFileSync } from 'node:child_process';
import { constants, generateKeyPairSync, sign } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchChromium } from './launchChromium.js';
import { fillIn, openPage } from './openPage.js';
import { hmac, sample, samplePrehash } from './sampleRequest.js';
import { type ServedPage, servePage } from './servePage.js';

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

/** The verdict, as a screen reader is told it. */
function verdict(): Promise<string | null> {
  return page.locator('#verdict[role=status]:not(:empty)').textContent();
}

async function paste(signature: string): Promise<void> {
  await page.getByLabel('What your code put into ACCESS-SIGN').fill(signature);
}

describe('what is to be signed', () => {
  test('is shown part by part, with the signature that Node makes', async () => {
    await fillIn(page);
    expect(await page.locator('#prehash').textContent()).toBe(samplePrehash);
    expect(await page.locator('#prehash .part').allTextContents()).toEqual([
      sample.timestamp,
      'GET',
      sample.path,
      '?coin=$AI&limit=20',
    ]);
    const legend = page.getByRole('list', { name: 'Parts of the text' }).getByRole('listitem');
    expect(await legend.allTextContents()).toEqual([
      `timestamp: ${sample.timestamp}`,
      'method: GET',
      `path: ${sample.path}`,
      'query: ?coin=$AI&limit=20',
    ]);
    expect(await page.locator('#signature').textContent()).toBe(hmac(samplePrehash));
  });

  test('comes with a curl line that a shell reads as it is meant', async () => {
    const body = `{"text":"it's $HOME and \`pwd\`"}`;
    await fillIn(page, { Query: 'coin=$AI&b=x y', Body: body, Path: '/api/v2/spot/trade/place-order' });
    await page.getByLabel('Method').selectOption('POST');
    await page.getByText('More for the comparison').click();
    await page.getByLabel('Base URL').fill('https://proxy.example/bitget/');
    const line = (await page.locator('#curl').textContent()) ?? '';
    const script = `curl() { for one in "$@"; do printf '%s\\0' "$one"; done; }; ${line}`;
    const env = { BITGET_API_KEY: 'my-key', BITGET_PASSPHRASE: 'my-phrase' };
    const seen = execFileSync('sh', ['-c', script], { encoding: 'utf8', env }).split('\0').slice(0, -1);
    const prehash = `${sample.timestamp}POST/api/v2/spot/trade/place-order?coin=$AI&b=x y${body}`;
    expect(seen.filter((one) => one !== '-H')).toEqual([
      '-X',
      'POST',
      'https://proxy.example/bitget/api/v2/spot/trade/place-order?coin=%24AI&b=x%20y',
      'ACCESS-KEY: my-key',
      'ACCESS-PASSPHRASE: my-phrase',
      `ACCESS-TIMESTAMP: ${sample.timestamp}`,
      `ACCESS-SIGN: ${hmac(prehash)}`,
      'Content-Type: application/json',
      '--data-raw',
      body,
    ]);
  });

  test('is taken apart when a whole URL is pasted', async () => {
    await fillIn(page, { Path: `https://api.bitget.com${sample.path}?coin=%24AI&limit=20`, Query: '' });
    await page.getByLabel('Path').blur();
    expect(await page.getByLabel('Path').inputValue()).toBe(sample.path);
    expect(await page.locator('#prehash').textContent()).toBe(samplePrehash);
  });

  test('has the moment when Now was pressed', async () => {
    await fillIn(page);
    const before = Date.now();
    await page.getByRole('button', { name: 'Now' }).click();
    const timestamp = Number(await page.getByLabel('Timestamp').inputValue());
    expect(timestamp).toBeGreaterThanOrEqual(before);
    expect(timestamp).toBeLessThanOrEqual(Date.now());
    expect(await page.locator('#prehash .timestamp').textContent()).toBe(`${timestamp}`);
  });

  test('can be copied', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await fillIn(page);
    await page.getByRole('button', { name: 'Copy the text to sign' }).click();
    await page.locator('#announcement', { hasText: 'Copied.' }).waitFor({ state: 'attached' });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(samplePrehash);
  });

  test('is not shown for what cannot be signed; the field says why, once it is left', async () => {
    await fillIn(page, { Timestamp: '1700000000' });
    const field = page.getByLabel('Timestamp');
    await field.blur();
    await page.getByRole('alert').getByText('Must be whole milliseconds').waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('#signed').isVisible()).toBe(false);
    await field.fill(sample.timestamp);
    await page.locator('#signature', { hasText: hmac(samplePrehash) }).waitFor();
    expect(await field.getAttribute('aria-invalid')).toBeNull();
  });
});

describe('the signature of somebody else’s code', () => {
  const encoded = samplePrehash.replace('$', '%24');

  test.each([
    ['right', hmac(samplePrehash), 'The signature is right'],
    ['of the encoded query', hmac(encoded), 'The query was signed percent-encoded.'],
    ['of another order', hmac(samplePrehash.replace('coin=$AI&limit=20', 'limit=20&coin=$AI')), 'in another order'],
    ['of seconds', hmac(samplePrehash.replace('789GET', 'GET')), 'The timestamp was signed in seconds'],
    ['without question mark', hmac(samplePrehash.replace('?', '')), 'The question mark between path and query'],
    ['in hex', hmac(samplePrehash, 'hex'), 'The signature is written in hex.'],
    ['by nobody', hmac(samplePrehash, 'base64', 'another key'), 'No known mistake explains it'],
  ])('%s', async (_, signature, sentence) => {
    await fillIn(page);
    await paste(signature);
    expect(await verdict()).toContain(sentence);
  });

  test('made by two mistakes: both are named, each with its remedy, and both texts are shown', async () => {
    await fillIn(page);
    await paste(hmac(encoded.replace('789GET', 'GET')));
    const said = await verdict();
    expect(said).toContain('These 2 mistakes made it together');
    expect(said).toContain('send them percent-encoded (coin=%24AI)');
    expect(said).toContain('Take whole milliseconds once');
    const texts = await page.locator('#evidence code').allTextContents();
    expect(texts).toEqual([encoded.replace('789GET', 'GET'), samplePrehash]);
  });

  test('with the passphrase for a secret, when that is told', async () => {
    await fillIn(page);
    await page.getByText('More for the comparison').click();
    await page.getByLabel('Throw-away passphrase').fill('phrase');
    await paste(hmac(samplePrehash, 'base64', 'phrase'));
    expect(await verdict()).toContain('It was signed with the passphrase.');
  });

  test('with an RSA key', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
    await fillIn(page);
    await page.getByLabel('RSA key (PEM)').check();
    const pem = String(privateKey.export({ type: 'pkcs1', format: 'pem' }));
    await page.getByLabel('Throw-away RSA private key').fill(pem);
    const right = sign('sha256', Buffer.from(samplePrehash), privateKey).toString('base64');
    await page.locator('#signature', { hasText: right }).waitFor();
    await paste(right);
    expect(await verdict()).toContain('The signature is right');
    await paste(sign('sha256', Buffer.from(encoded), privateKey).toString('base64'));
    await page.getByText('The query was signed percent-encoded.').waitFor();
    const pss = { key: privateKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };
    await paste(sign('sha256', Buffer.from(samplePrehash), pss).toString('base64'));
    await page.getByText('It was signed by RSA-PSS.').waitFor();
  });

  test('right, but of a query that is not sorted: that is said', async () => {
    await fillIn(page, { Query: 'limit=20&coin=%24AI' });
    await paste(hmac(samplePrehash.replace('coin=$AI&limit=20', 'limit=20&coin=$AI')));
    expect(await verdict()).toContain('not sorted by name');
  });

  test('is judged anew when a field changes, and forgotten when all is cleared', async () => {
    await fillIn(page);
    await paste(hmac(encoded));
    await page.getByText('The query was signed percent-encoded.').waitFor();
    await page.getByLabel('Query').fill('coin=AI&limit=20');
    await page.getByText('No known mistake explains it').waitFor();
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.getByText('Paste the signature that your code made').waitFor();
    expect(await page.locator('#verdict').textContent()).toBe('');
    expect(await page.locator('main').innerHTML()).not.toContain(sample.secret);
  });
});

test('the example shows a mistake', async () => {
  await page.getByRole('button', { name: 'Show an example' }).click();
  expect(await verdict()).toContain('The query was signed percent-encoded.');
});
