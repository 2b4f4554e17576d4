import { BitgetError } from '@bitget-kit/errors';
import { checkNames } from './checkNames.js';
import { detectGuarantee } from './engine/detectGuarantee.js';
import { Engine } from './engine/Engine.js';
import { EventBuffer } from './engine/EventBuffer.js';
import { RouteTable } from './engine/RouteTable.js';
import { StoreLink } from './engine/StoreLink.js';
import type { RateLimiter } from './RateLimiter.js';
import type { LimitOverrides, RateLimiterOptions } from './RateLimiterOptions.js';
import { systemClock } from './systemClock.js';

const MAX_QUEUE = 10_000;
const MAX_REQUEST_MS = 30_000;
const OPTIONS: readonly (keyof RateLimiterOptions)[] = [
  'store',
  'maxRequestMs',
  'clock',
  'maxQueue',
  'coldStart',
  'limits',
  'onEvent',
];
const LIMITS: readonly (keyof LimitOverrides)[] = ['overall', 'endpoints'];

/**
 * Makes a rate limiter that draws no 429 on the limits it is told, whatever the network delay, as long as everything
 * that uses the account and the address passes through it.
 *
 * A request holds a slot in each of its budgets from its grant until one window after its answer. So no window of the
 * exchange, fixed or sliding, in whatever phase, sees more than the limit; the README has the proof and what it rests
 * on. A burst of a whole limit goes out at once; under steady load the rate is W / (W + round trip) of the limit.
 *
 * Each request counts against its endpoint's limit (per user or per address) and against 6000 a minute of its
 * address. One limiter may serve many accounts, addresses and clients.
 *
 * @throws BitgetError `config/invalid` when an option is unusable
 *
 * @see https://www.bitget.com/api-doc/common/intro
 *
 * @example
 * ```ts
 * import { createRateLimiter } from '@bitget-kit/ratelimit';
 *
 * const limiter = createRateLimiter({
 *   coldStart: 'wait',
 *   onEvent: (event) => console.log(event.type),
 * });
 * ```
 */
export function createRateLimiter<Id extends string = string>(options: RateLimiterOptions<Id> = {}): RateLimiter {
  checkNames('options', options, OPTIONS);
  checkNames('limits', options.limits ?? {}, LIMITS);
  const { clock = systemClock, maxQueue = MAX_QUEUE, coldStart = 'assume-empty', limits = {}, onEvent } = options;
  const { store, maxRequestMs = MAX_REQUEST_MS } = options;
  if (!(typeof maxQueue === 'number' && maxQueue >= 0)) {
    const message = 'maxQueue must be a number of requests, at least 0; 0 lets none wait.';
    throw new BitgetError('config/invalid', message, { option: 'maxQueue' });
  }
  if (coldStart !== 'assume-empty' && coldStart !== 'wait') {
    throw new BitgetError('config/invalid', "coldStart must be 'assume-empty' or 'wait'.", { option: 'coldStart' });
  }
  if (!(Number.isFinite(maxRequestMs) && maxRequestMs > 0)) {
    const message = 'maxRequestMs must be a number of milliseconds above 0, longer than any request takes.';
    throw new BitgetError('config/invalid', message, { option: 'maxRequestMs' });
  }
  const events = onEvent && new EventBuffer(onEvent);
  const emptySince = coldStart === 'wait' ? clock.monotonic() : Number.NEGATIVE_INFINITY;
  const link = store && new StoreLink(store, clock, maxRequestMs, events);
  const routes = new RouteTable(limits, emptySince, events, link);
  const engine = new Engine(routes, clock, maxQueue, link ? 'shared' : detectGuarantee(globalThis), events, link);
  return {
    acquire: (route, acquireOptions) => engine.acquire(route, acquireOptions),
    inspect: () => engine.inspect(),
  };
}
