import { AsyncLocalStorage } from 'node:async_hooks';
import { createSandbox } from '@bitget-kit/sandbox';
import { createBitget } from 'bitget-kit';
import { expect, test } from 'vitest';
import { hurriedClock } from './faults/hurriedClock.js';

// What a tracer stands on: it looks for the span of the caller when an event comes.
test('events come in the async context of their call, after a wait for the limiter too', async () => {
  const caller = new AsyncLocalStorage<string>();
  const seen: string[] = [];
  const bitget = createBitget({
    fetch: createSandbox().fetch,
    limits: { endpoints: { 'GET /api/v2/spot/market/tickers': { requests: 2, seconds: 1, scope: 'ip' } } },
    clock: hurriedClock(40),
    onEvent: (event) => seen.push(`${event.type} ${caller.getStore()}`),
  });
  const names = ['a', 'b', 'c'];
  await Promise.all(names.map((name) => caller.run(name, () => bitget.spot.getTickers({ symbol: 'BTCUSDT' }))));
  await bitget.close();
  expect(seen.filter((line) => line.startsWith('wait'))).toEqual(['wait c']);
  expect(seen.filter((line) => line.startsWith('received'))).toEqual(['received a', 'received b', 'received c']);
});
