import { fileURLToPath } from 'node:url';
import { type Clock, createRateLimiter, type Permit, type RateLimiter, type Route } from '@bitget-kit/ratelimit';

/** One figure: nanoseconds per request, the median over the rounds. */
export interface RateLimitFigure {
  readonly name: string;
  readonly nanoseconds: number;
}

const ROUNDS = 15;
const BATCH = 20_000;
const QUEUED = 5_000;
const LIMIT = { requests: 10, seconds: 1, scope: 'uid' } as const;
const LARGE = { requests: 1_000_000, seconds: 60 } as const;

/**
 * What the limiter costs; prints what it finds. `uncontended` is acquire and done while there is room; `queued` is acquire, grant and done
 * of requests that all have to wait, with the promise. The cases take turns, so that a slow moment of the machine
 * falls on all of them.
 */
export async function benchRatelimit(): Promise<readonly RateLimitFigure[]> {
  const cases: readonly { readonly name: string; readonly run: () => number | Promise<number> }[] = [
    { name: 'reference: two readings of the clock', run: readClock },
    { name: 'uncontended acquire + done, 2 buckets (uid limit, overall)', run: uncontended({ limit: LIMIT }) },
    { name: 'uncontended acquire + done, 3 buckets (no known limit: uid, ip, overall)', run: uncontended({}) },
    { name: `queued acquire + grant + done, ${QUEUED} on 1 endpoint`, run: () => queued(1) },
    { name: `queued acquire + grant + done, ${QUEUED} over 300 endpoints`, run: () => queued(300) },
  ];
  const samples = cases.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, { run }] of cases.entries()) samples[index]?.push(await run());
  }
  const figures = cases.map(({ name }, index) => ({ name, nanoseconds: median(samples[index] ?? []) }));
  console.log('\nThe limiter, per request');
  for (const { name, nanoseconds } of figures) console.log(`  ${nanoseconds.toFixed(0).padStart(7)} ns  ${name}`);
  return figures;
}

/** Time runs so fast that a window is over by the next call: there is always room, and always a slot to let go. */
const racingClock: Clock = { monotonic: () => performance.now() * 1e9, setTimer: () => () => {} };

function readClock(): number {
  const start = performance.now();
  let sum = 0;
  for (let i = 0; i < BATCH; i++) sum += racingClock.monotonic() + racingClock.monotonic();
  return Number.isNaN(sum) ? 0 : nanosecondsEach(start, BATCH);
}

function uncontended(limit: Pick<Route, 'limit'>): () => number {
  const limiter = createRateLimiter({ clock: racingClock });
  const route: Route = { id: 'POST /order', account: 'main', egress: 'home', ...limit };
  return () => {
    const start = performance.now();
    for (let i = 0; i < BATCH; i++) atOnce(limiter.acquire(route)).done();
    return nanosecondsEach(start, BATCH);
  };
}

async function queued(endpoints: number): Promise<number> {
  let now = 0;
  let timer: { readonly at: number; readonly fn: () => void } | undefined;
  const clock: Clock = {
    monotonic: () => now,
    setTimer(ms, fn) {
      timer = { at: now + ms, fn };
      return () => {
        timer = undefined;
      };
    },
  };
  const limiter = createRateLimiter({ clock, limits: { overall: LARGE } });
  const routes = Array.from({ length: endpoints }, (_, index) => fill(limiter, `GET /${index}`));
  const start = performance.now();
  let open = QUEUED;
  for (let i = 0; i < QUEUED; i++) void send(limiter, routes[i % endpoints]).then(() => open--);
  while (open > 0) {
    const { at, fn }: { at: number; fn: () => void } = timer ?? { at: now, fn: () => {} };
    timer = undefined;
    now = at;
    fn();
    for (let i = 0; i < 5; i++) await undefined;
  }
  return nanosecondsEach(start, QUEUED);
}

/** An endpoint whose whole limit has just been used. */
function fill(limiter: RateLimiter, id: string): Route {
  const route: Route = { id, limit: LIMIT, account: 'main', egress: 'home' };
  for (let i = 0; i < LIMIT.requests; i++) atOnce(limiter.acquire(route)).done();
  return route;
}

async function send(limiter: RateLimiter, route: Route | undefined): Promise<void> {
  if (route === undefined) return;
  const permit = await limiter.acquire(route);
  permit.done();
}

function atOnce(permit: Permit | Promise<Permit>): Permit {
  if (permit instanceof Promise) throw new Error('the bench ran into the limit');
  return permit;
}

function nanosecondsEach(start: number, count: number): number {
  return ((performance.now() - start) / count) * 1e6;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await benchRatelimit();
