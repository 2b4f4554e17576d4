import { createRateLimiter, type Route } from '@bitget-kit/ratelimit';
import Bottleneck from 'bottleneck';
import pThrottle from 'p-throttle';
import { type CcxtThrottler, type CcxtThrottlerConfig, loadCcxtThrottler } from './loadCcxtThrottler.js';

/** Runs a request when the limiter lets it go, and comes back with its end. */
export type Throttle = (send: () => Promise<void>) => Promise<void>;

/** A limit of so many requests in so many ms. */
export interface Limit {
  readonly requests: number;
  readonly windowMs: number;
}

/** A limiter, in one of its modes. */
export interface LimiterKind {
  readonly name: string;
  /** Spreads requests evenly: it never lets two go at once. */
  readonly paced: boolean;
  create(limit: Limit): Throttle;
}

/** Ours first, then the peers, each in the modes that can express "N in W". */
export async function loadLimiters(): Promise<readonly LimiterKind[]> {
  const Throttler = await loadCcxtThrottler();
  return [
    { name: '@bitget-kit/ratelimit', paced: false, create: ours },
    { name: 'ccxt, rolling window', paced: false, create: (limit) => ccxt(Throttler, 'rollingWindow', limit) },
    { name: 'ccxt, leaky bucket', paced: true, create: (limit) => ccxt(Throttler, 'leakyBucket', limit) },
    { name: 'p-throttle', paced: false, create: (limit) => throttleBy(limit, false) },
    { name: 'p-throttle, strict', paced: false, create: (limit) => throttleBy(limit, true) },
    { name: 'Bottleneck, reservoir', paced: false, create: reservoir },
    { name: 'Bottleneck, minTime', paced: true, create: minTime },
  ];
}

function ours({ requests, windowMs }: Limit): Throttle {
  const limiter = createRateLimiter({ maxQueue: 100_000, limits: { overall: { requests: 1_000_000, seconds: 60 } } });
  const route: Route = {
    id: 'POST /order',
    limit: { requests, seconds: windowMs / 1_000, scope: 'uid' },
    account: 'main',
    egress: 'default',
  };
  return async (send) => {
    const permit = await limiter.acquire(route);
    try {
      await send();
    } finally {
      permit.done();
    }
  };
}

/** Set up as `Exchange.initRestRateLimiter` does. */
function ccxt(
  Throttler: CcxtThrottler,
  algorithm: CcxtThrottlerConfig['algorithm'],
  { requests, windowMs }: Limit,
): Throttle {
  const rateLimit = windowMs / requests;
  const throttler = new Throttler({
    algorithm,
    rateLimit,
    refillRate: 1 / rateLimit,
    windowSize: windowMs,
    capacity: 1,
    cost: 1,
    delay: 0.001,
  });
  return async (send) => {
    await throttler.throttle();
    await send();
  };
}

function throttleBy({ requests, windowMs }: Limit, strict: boolean): Throttle {
  return pThrottle({ limit: requests, interval: windowMs, strict })((send: () => Promise<void>) => send());
}

function reservoir({ requests, windowMs }: Limit): Throttle {
  const limiter = new Bottleneck({
    reservoir: requests,
    reservoirRefreshAmount: requests,
    reservoirRefreshInterval: windowMs,
    // It looks for the end of the interval only so often; 250 ms is its own default.
    heartbeatInterval: Math.min(250, windowMs),
  });
  return (send) => limiter.schedule(send);
}

function minTime({ requests, windowMs }: Limit): Throttle {
  const limiter = new Bottleneck({ minTime: windowMs / requests });
  return (send) => limiter.schedule(send);
}
