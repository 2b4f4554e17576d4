import type { Clock } from '@bitget-kit/transport';
import { assert } from 'chai';
import { answering } from './answering.js';
import type { Check } from './Check.js';
import { failureOf } from './failureOf.js';
import { instantClock } from './instantClock.js';

const TICKERS = 'GET /api/v2/spot/market/tickers';
const limits = { endpoints: { [TICKERS]: { requests: 3, seconds: 1, scope: 'ip' } } } as const;

/** That the limiter keeps to its windows on a clock that is given to it. */
export const limiterChecks: readonly Check[] = [
  {
    name: 'limiter: no window of a second holds more than the limit, and none is wasted',
    run: async ({ kit }) => {
      const clock = instantClock();
      const sentAt: number[] = [];
      const fetch = answering(() => sentAt.push(clock.monotonic()));
      const bitget = kit['bitget-kit'].createBitget({ fetch, clock, limits });
      await Promise.all(Array.from({ length: 10 }, () => bitget.spot.getTickers()));
      assert.lengthOf(sentAt, 10);
      for (const [index, at] of sentAt.slice(3).entries()) assert.isAtLeast(at - (sentAt[index] ?? 0), 1_000);
      // Ten by threes: three windows, and what is kept as a margin.
      assert.isBelow(sentAt[9] ?? 0, 3_100);
      await bitget.close();
    },
  },
  {
    name: 'limiter: a free slot is given at once, and a deadline that cannot be met is refused',
    run: async ({ kit }) => {
      const limiter = kit['@bitget-kit/ratelimit'].createRateLimiter({ clock: stillClock });
      const route = { id: TICKERS, limit: limits.endpoints[TICKERS], account: 'main', egress: 'default' };
      for (let count = 0; count < 3; count += 1) {
        const permit = limiter.acquire(route);
        if ('then' in permit) throw new Error('a promise, though there was room');
        permit.done();
      }
      const error = await failureOf(() => limiter.acquire(route, { deadlineMs: 500 }));
      assert.isTrue(kit['@bitget-kit/errors'].isBitgetError(error, 'limit/deadline'));
    },
  },
];

/** Time stands still, and no timer ever comes. */
const stillClock: Clock = { now: () => 1_700_000_000_000, monotonic: () => 0, setTimer: () => () => {} };
