import { expect, test } from 'vitest';
import { call } from './call.js';
import { createTransport } from './createTransport.js';
import { planRequest } from './planRequest.js';
import { resolveSettings } from './resolveSettings.js';
import { sendOnce } from './sendOnce.js';
import { getTickers } from './testing/endpoints.js';
import { fakeExchange, ok } from './testing/fakeExchange.js';
import { virtualClock } from './testing/virtualClock.js';

test('nothing is kept of a request that is over', async () => {
  const settings = resolveSettings({ clock: virtualClock(), fetch: fakeExchange(ok([])).fetch });
  const plan = planRequest(settings, getTickers as never, {}, {});
  const sending = sendOnce(settings, plan, { method: 'GET', url: 'http://localhost/', headers: {} });
  expect(settings.open.size).toBe(1);
  await sending;
  expect(settings.open.size).toBe(0);
});

test('the deadline of the call bounds its last try as well', async () => {
  const clock = virtualClock();
  const { fetch, seen } = fakeExchange(new TypeError('fetch failed'), 'hang');
  const transport = createTransport({ fetch, clock, random: () => 0 });
  const calling = call(transport, getTickers, {}, { deadlineMs: 1_000, timeoutMs: 5_000 });
  await expect(clock.run(calling)).rejects.toMatchObject({ code: 'transport/timeout', context: { attempts: 2 } });
  expect(seen).toHaveLength(2);
  expect(clock.monotonic()).toBe(1_000);
});

test('an answer that is too long is told, and not asked for again', async () => {
  const { fetch, seen } = fakeExchange({ headers: { 'content-length': '99999999', 'cf-ray': '8a1b' }, body: '' });
  const transport = createTransport({ fetch, clock: virtualClock() });
  await expect(call(transport, getTickers, {})).rejects.toThrow(
    'GET /api/v2/spot/market/tickers: HTTP 200 with more than 16777216 bytes (Cloudflare ray 8a1b).',
  );
  expect(seen).toHaveLength(1);
});
