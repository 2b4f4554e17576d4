import { checkOrderLimits } from './checkOrderLimits.js';
import { createCountdowns } from './createCountdowns.js';
import { createPresets } from './createPresets.js';
import { createTriggers } from './createTriggers.js';
import type { Exchange } from './Exchange.js';
import { createFutures } from './futures/createFutures.js';
import type { Futures } from './futures/Futures.js';
import type { FuturesBase } from './futures/FuturesBase.js';
import { requestToPlace } from './futures/requestToPlace.js';
import { createMargin } from './margin/createMargin.js';

/** Adds what is built upon orders, whatever their market: triggers, futures, margin, presets, countdowns. */
export function completeExchange(
  exchange: Omit<Exchange, 'triggers' | 'futures' | 'margin'>,
  base: FuturesBase,
): Exchange {
  const withTriggers = Object.assign(exchange, {
    triggers: createTriggers(exchange, (trigger) => {
      const request = requestToPlace(futures, trigger);
      checkOrderLimits(exchange, request);
      return request;
    }),
  });
  const futures: Futures = createFutures(withTriggers, base, exchange.seed);
  const withFutures = Object.assign(withTriggers, { futures });
  const complete = Object.assign(withFutures, { margin: createMargin(withFutures) });
  createPresets(complete);
  createCountdowns(complete);
  return complete;
}
