import { expect, test } from 'vitest';
import { call } from './call.js';
import { createTransport } from './createTransport.js';
import { getTickers } from './testing/endpoints.js';
import { fakeExchange } from './testing/fakeExchange.js';
import { virtualClock } from './testing/virtualClock.js';

test('pauses double up to eight seconds, and are drawn from nothing up to that', async () => {
  for (const share of [1, 0.25, 0]) {
    const clock = virtualClock();
    const pauses: number[] = [];
    const transport = createTransport({
      clock,
      fetch: fakeExchange(new TypeError('fetch failed')).fetch,
      random: () => share,
      retries: 8,
      onEvent: (event) => {
        if (event.type === 'retried') pauses.push(event.delayMs);
      },
    });
    await expect(clock.run(call(transport, getTickers, {}))).rejects.toThrow('the connection failed');
    const longest = [250, 500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000];
    expect(pauses).toEqual(longest.map((ms) => Math.round(ms * share)));
  }
});
