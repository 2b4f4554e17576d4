import { createRateLimiter, type Permit, type RateLimiter, type Route } from '@bitget-kit/ratelimit';
import { ManualClock } from './ManualClock.js';

/** What waits in the queue. */
export interface Queue {
  readonly requests: number;
  readonly endpoints: number;
  /** How long after the grant the answer comes, in ms of the virtual clock. Absent: at once. */
  readonly answerMs?: (() => number) | undefined;
}

/** What it took to let all of them go. */
export interface Drained {
  readonly nanosecondsEach: number;
  /** Timers for each time that the limit of one endpoint went out. */
  readonly timersPerWindow: number;
}

const LIMIT = { requests: 10, seconds: 1, scope: 'uid' } as const;
const LARGE = { requests: 1_000_000, seconds: 60 } as const;

/** Lets requests queue up at endpoints that are used up, then lets virtual time pass until all have gone. */
export async function drainQueue({ requests, endpoints, answerMs }: Queue): Promise<Drained> {
  const clock = new ManualClock();
  const limiter = createRateLimiter({ clock, maxQueue: requests, limits: { overall: LARGE } });
  const routes = Array.from({ length: endpoints }, (_, index) => useUp(limiter, `GET /${index}`));
  let open = requests;
  const send = async (route: Route): Promise<void> => {
    const permit = await limiter.acquire(route);
    open--;
    if (answerMs === undefined) permit.done();
    else clock.after(answerMs(), () => permit.done());
  };
  const start = performance.now();
  for (let i = 0; i < requests; i++) void send(routes[i % endpoints] as Route);
  while (open > 0) {
    clock.step();
    // The promises of the granted, and of those that wait for them.
    for (let i = 0; i < 5; i++) await undefined;
  }
  return {
    nanosecondsEach: ((performance.now() - start) / requests) * 1e6,
    timersPerWindow: clock.timersSet / (requests / LIMIT.requests),
  };
}

/** An endpoint whose whole limit has just been used. */
function useUp(limiter: RateLimiter, id: string): Route {
  const route: Route = { id, limit: LIMIT, account: 'main', egress: 'home' };
  for (let i = 0; i < LIMIT.requests; i++) (limiter.acquire(route) as Permit).done();
  return route;
}
