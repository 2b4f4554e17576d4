import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What ccxt's exchange classes hand to their throttler (`initRestRateLimiter`), in ms. */
export interface CcxtThrottlerConfig {
  readonly algorithm: 'leakyBucket' | 'rollingWindow';
  readonly rateLimit: number;
  readonly windowSize: number;
  readonly refillRate: number;
  readonly capacity: number;
  readonly cost: number;
  readonly delay: number;
}

/** The class, as far as it is used here. */
export type CcxtThrottler = new (config: CcxtThrottlerConfig) => { throttle(): Promise<unknown> };

/** The throttler that ccxt awaits before each request. By its file, for ccxt exports it only with all its exchanges. */
export async function loadCcxtThrottler(): Promise<CcxtThrottler> {
  const entry = createRequire(import.meta.url).resolve('ccxt');
  const module = join(dirname(entry), '../js/src/base/functions/throttle.js');
  const { Throttler } = await import(pathToFileURL(module).href);
  return Throttler;
}
