import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createRateLimiter } from './createRateLimiter.js';
import { VirtualClock } from './test-support/VirtualClock.js';

/** Decides on a request that arrives at `at`; true counts it. */
type StrictServer = (at: number) => boolean;

const WINDOW_MS = 1_000;
/** Shorter than the silence after which the limiter tries the documented limit again. */
const RUN_MS = 28_000;

/** The counter that is common at CDNs: this window, and of the one before the part that is less than a window ago. */
function weightedWindows(requests: number): StrictServer {
  const counts = new Map<number, number>();
  return (at) => {
    const window = Math.floor(at / WINDOW_MS);
    const before = (counts.get(window - 1) ?? 0) * (1 - (at % WINDOW_MS) / WINDOW_MS);
    const now = counts.get(window) ?? 0;
    if (before + now + 1 > requests + 1e-9) return false;
    counts.set(window, now + 1);
    return true;
  };
}

/** A sliding log with a limit below the documented one. */
function lowerLimit(requests: number): StrictServer {
  const log: number[] = [];
  return (at) => {
    while (log[0] !== undefined && log[0] <= at - WINDOW_MS) log.shift();
    if (log.length >= requests) return false;
    log.push(at);
    return true;
  };
}

/** A saturated limiter against a server; the moments of grants that drew a 429, and how often the limiter grew stricter. */
async function saturate(requests: number, server: StrictServer, delays: readonly number[]) {
  const clock = new VirtualClock({ start: 0 });
  const incidents: number[] = [];
  const refusedGrants: number[] = [];
  const limiter = createRateLimiter({
    clock,
    onEvent: ({ type }) => type === 'strict' && incidents.push(clock.monotonic()),
  });
  const limit = { requests, seconds: WINDOW_MS / 1_000, scope: 'uid' } as const;
  const route = { id: 'GET /a', limit, account: 'main', egress: 'home' };
  let next = 0;
  const delay = (): number => delays[next++ % delays.length] ?? 0;
  let served = 0;

  async function caller(): Promise<void> {
    while (clock.monotonic() < RUN_MS) {
      const permit = await limiter.acquire(route);
      const grantedAt = clock.monotonic();
      await after(delay());
      const counted = server(clock.monotonic());
      if (counted) served++;
      else refusedGrants.push(grantedAt);
      await after(delay());
      permit.done(counted ? undefined : { penaltyMs: 0 });
    }
  }
  const after = (ms: number): Promise<void> =>
    new Promise((resolve) => clock.at(clock.monotonic() + ms, () => resolve()));
  for (let i = 0; i < requests * 2; i++) void caller();
  while (await clock.step(RUN_MS));
  return { incidents, refusedGrants, served };
}

const delays = fc.array(fc.integer({ min: 0, max: 150 }), { minLength: 1, maxLength: 50 });

async function check(property: fc.IAsyncProperty<unknown>): Promise<void> {
  const { failed, errorInstance, counterexample } = await fc.check(property, { numRuns: 150 });
  expect(failed, `${errorInstance}: ${JSON.stringify(counterexample)}`).toBe(false);
}

it('one 429 is enough for a server that counts weighted windows', async () => {
  await check(
    fc.asyncProperty(fc.integer({ min: 2, max: 12 }), delays, async (requests, given) => {
      const { incidents, refusedGrants, served } = await saturate(requests, weightedWindows(requests), given);
      const [first = Number.POSITIVE_INFINITY] = incidents;
      const later = refusedGrants.filter((grantedAt) => grantedAt > first);
      if (later.length > 0) throw new Error(`${later.length} more 429s after the first`);
      if (served < (requests * RUN_MS) / WINDOW_MS / 4) throw new Error(`only ${served} were served`);
    }),
  );
});

it('a limit that is lower than documented is found by halving, in as few 429s as that takes', async () => {
  await check(
    fc.asyncProperty(fc.integer({ min: 2, max: 16 }), fc.integer({ min: 1, max: 15 }), delays, async (n, m, given) => {
      const hidden = Math.min(m, n - 1);
      const { incidents, refusedGrants, served } = await saturate(n, lowerLimit(hidden), given);
      const halvings = Math.ceil(Math.log2(n / hidden));
      if (incidents.length > 1 + halvings) throw new Error(`${incidents.length} steps for ${n} down to ${hidden}`);
      const last = incidents.at(-1) ?? 0;
      const later = refusedGrants.filter((grantedAt) => grantedAt > last);
      if (later.length > 0) throw new Error(`${later.length} more 429s after the last step`);
      if (served === 0) throw new Error('nothing was served');
    }),
  );
});
