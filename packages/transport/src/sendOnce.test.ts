import { expect, test } from 'vitest';
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
