import { describe, expect, test } from 'vitest';
import { createSandbox } from '../createSandbox.js';
import type { Sandbox } from '../Sandbox.js';
import { signedCall } from '../testing/signedCall.js';

const PLACE = '/api/v2/spot/trade/place-order';
const ORDER = { symbol: 'BTCUSDT', side: 'buy', orderType: 'limit', force: 'gtc', price: '60000', size: '0.01' };

async function page({ fetch }: Sandbox, path = '/'): Promise<string> {
  return (await fetch(`http://127.0.0.1:8787${path}`)).text();
}

/** As a reader sees it: no tags, blanks as one. */
function textOf(html: string): string {
  const marks: { readonly [mark: string]: string } = {
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
    '&amp;': '&',
  };
  return html
    .replace(/<style>[\s\S]*<\/style>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(?:lt|gt|quot|#39|amp);/g, (mark) => marks[mark] ?? mark)
    .replace(/\s+/g, ' ');
}

describe('the page at /', () => {
  test('is HTML that may load nothing and run nothing', async () => {
    const response = await createSandbox().fetch('http://127.0.0.1:8787/');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'unsafe-inline'/);
    expect(await response.text()).not.toMatch(/<script|src=|href="http/);
  });

  test('shows keys, orders and books, and loads itself again only when asked to', async () => {
    const sandbox = createSandbox();
    await signedCall(sandbox, 'POST', PLACE, { ...ORDER, clientOid: 'seen' });
    const html = await page(sandbox);
    const text = textOf(html);
    for (const { apiKey, secretKey, passphrase } of sandbox.keys) {
      for (const part of [apiKey, secretKey, passphrase]) expect(text).toContain(part);
    }
    expect(text).toMatch(/SPOT BTCUSDT buy limit, gtc 60000 0.01 0 live \d+ seen/);
    expect(html).toMatch(/aria-label="Depth of SPOT ETHUSDT: bid [\d.]+, ask [\d.]+"/);
    expect(html).not.toContain('http-equiv="refresh"');
    expect(await page(sandbox, '/?live')).toContain('http-equiv="refresh" content="2"');
  });

  test('shows positions, once there are some', async () => {
    const sandbox = createSandbox({ keys: [{ account: 'unified' }] });
    expect(textOf(await page(sandbox))).not.toContain('Positions');
    const order = { category: 'USDT-FUTURES', symbol: 'BTCUSDT', side: 'buy', orderType: 'market', qty: '0.01' };
    expect((await signedCall(sandbox, 'POST', '/api/v3/trade/place-order', order)).code).toBe('00000');
    expect(textOf(await page(sandbox))).toMatch(
      /Positions .*1 USDT-FUTURES BTCUSDT long \w+, \d+x 0.01 [\d.]+ USDT -?[\d.]+ USDT/,
    );
  });

  test('says of each request which checks it passed, and which refused it', async () => {
    const sandbox = createSandbox();
    await signedCall(sandbox, 'POST', PLACE, { ...ORDER, price: '1.234' });
    await sandbox.fetch('http://x/api/v9/nowhere?a=1');
    const text = textOf(await page(sandbox));
    expect(text).toContain('HTTP 400, 40808: Parameter verification exception');
    expect(text).toContain('parameters: passed business: refused');
    expect(text).toContain('GET /api/v9/nowhere?a=1 HTTP 404, 40404: Request URL NOT FOUND');
    expect(sandbox.inspect().requests).toBe(2);
  });

  test('shows what was to be signed beside what was, and names the mistake', async () => {
    const sandbox = createSandbox();
    const params = { coin: '$AI' };
    await signedCall(sandbox, 'GET', '/api/v2/spot/account/assets', params, {
      timestamp: Date.now(),
      prehash: (right) => right.replace('$AI', '%24AI'),
    });
    const text = textOf(await page(sandbox));
    expect(text).toContain('signature: refused account: not reached');
    expect(text).toMatch(/To be signed \d{13}GET\/api\/v2\/spot\/account\/assets\?coin=\$AI /);
    expect(text).toMatch(/signed instead \d{13}GET\/api\/v2\/spot\/account\/assets\?coin=%24AI /);
    expect(text).toContain('percent-encoded');
    await signedCall(sandbox, 'POST', PLACE, ORDER, { headers: { 'ACCESS-SIGN': 'bm90aGluZw==' } });
    expect(textOf(await page(sandbox))).toContain('No known mistake explains this signature.');
  });

  test('whatever was sent is shown as text', async () => {
    const sandbox = createSandbox();
    const evil = '<img src=x onerror=alert(1)>"\'&';
    await signedCall(sandbox, 'POST', PLACE, { ...ORDER, clientOid: evil });
    await sandbox.fetch(`http://x/api/v2/public/time?${encodeURIComponent(evil)}`, {
      headers: { 'ACCESS-KEY': '<b>key' },
    });
    const html = await page(sandbox);
    expect(html).not.toContain('<img');
    expect(html).not.toContain('<b>key');
    expect(textOf(html)).toContain('<img src=x onerror=alert(1)>');
  });

  test('keeps the last fifty, and long bodies not whole', async () => {
    const sandbox = createSandbox({ limits: { enforce: false } });
    await signedCall(sandbox, 'POST', PLACE, { ...ORDER, clientOid: 'x'.repeat(90_000) });
    for (let count = 0; count < 160; count += 1) await sandbox.fetch(`http://x/api/v2/public/time?n=${count}`);
    const html = await page(sandbox);
    expect(html.match(/<strong>GET<\/strong>/g)).toHaveLength(50);
    expect(html).toContain('n=159');
    expect(html).not.toContain('n=109<');
    const other = createSandbox();
    await signedCall(other, 'POST', PLACE, { ...ORDER, clientOid: 'x'.repeat(90_000) });
    expect((await page(other)).length).toBeLessThan(40_000);
  });
});
