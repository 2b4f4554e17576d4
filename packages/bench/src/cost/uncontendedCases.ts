import { type Clock, createRateLimiter, type Permit, type Route } from '@bitget-kit/ratelimit';
import type { Case } from './takeTurns.js';

const CALLS = 20_000;
const LIMIT = { requests: 10, seconds: 1, scope: 'uid' } as const;

/** What a request costs our limiter while there is room, in ns. */
export function uncontendedCases(): Case[] {
  return [
    { name: 'reference: two readings of the clock', run: readClock },
    { name: 'acquire + done, 2 buckets (uid limit, overall)', run: acquireAndDone({ limit: LIMIT }) },
    { name: 'acquire + done, 3 buckets (no known limit: uid, ip, overall)', run: acquireAndDone({}), goal: 500 },
  ];
}

/** Time runs so fast that a window is over by the next call: there is always room, and always a slot to let go. */
const racingClock: Clock = { monotonic: () => performance.now() * 1e9, setTimer: () => () => {} };

function readClock(): number {
  const start = performance.now();
  let sum = 0;
  for (let i = 0; i < CALLS; i++) sum += racingClock.monotonic() + racingClock.monotonic();
  return Number.isNaN(sum) ? 0 : nanosecondsEach(start);
}

function acquireAndDone(limit: Pick<Route, 'limit'>): () => number {
  const limiter = createRateLimiter({ clock: racingClock });
  const route: Route = { id: 'POST /order', account: 'main', egress: 'home', ...limit };
  return () => {
    const start = performance.now();
    for (let i = 0; i < CALLS; i++) atOnce(limiter.acquire(route)).done();
    return nanosecondsEach(start);
  };
}

function atOnce(permit: Permit | Promise<Permit>): Permit {
  if (permit instanceof Promise) throw new Error('the bench ran into the limit');
  return permit;
}

function nanosecondsEach(start: number): number {
  return ((performance.now() - start) / CALLS) * 1e6;
}
