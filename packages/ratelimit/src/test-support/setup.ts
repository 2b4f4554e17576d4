import { createRateLimiter } from '../createRateLimiter.js';
import type { LimiterEvent } from '../LimiterEvent.js';
import type { AcquireOptions, RateLimiter } from '../RateLimiter.js';
import type { RateLimiterOptions } from '../RateLimiterOptions.js';
import type { Route } from '../Route.js';
import { VirtualClock } from './VirtualClock.js';

export interface Setup {
  readonly clock: VirtualClock;
  readonly events: LimiterEvent[];
  readonly limiter: RateLimiter;
  /** The names of what was sent, and when. */
  readonly log: string[];
  /** Sends a request that is answered at once, and notes its name and time when it goes. */
  send(name: string, route: Route, options?: AcquireOptions): void;
}

/** A limiter on a virtual clock, with its events at hand. */
export function setup(options: RateLimiterOptions = {}): Setup {
  const clock = new VirtualClock();
  const events: LimiterEvent[] = [];
  const limiter = createRateLimiter({ clock, onEvent: (event) => events.push(event), ...options });
  const log: string[] = [];
  async function note(name: string, route: Route, acquireOptions?: AcquireOptions): Promise<void> {
    const permit = await limiter.acquire(route, acquireOptions);
    log.push(`${name} ${Math.round(clock.monotonic() - 1_000)}`);
    permit.done();
  }
  return { clock, events, limiter, log, send: (...args) => void note(...args) };
}
