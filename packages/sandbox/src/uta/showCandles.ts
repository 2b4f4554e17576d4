import { ApiFailure } from '../ApiFailure.js';
import { candlesOf } from '../common/candlesOf.js';
import { wholeNumber } from '../common/wholeNumber.js';
import { formatUnits } from '../exchange/formatUnits.js';
import type { CallContext } from '../http/CallContext.js';
import { INTERVAL_MS } from './INTERVAL_MS.js';
import { venueOf } from './venueOf.js';

/** Candles as V3 writes them: seven texts. Mark and index price are the price of the market here. */
export function showCandles(
  { exchange, params }: CallContext,
  { most, closedOnly }: { readonly most: number; readonly closedOnly: boolean },
): string[][] {
  const venue = venueOf(exchange, params);
  const { pricePrecision, quantityPrecision } = venue.market;
  const lengthMs = INTERVAL_MS.get(String(params.interval));
  if (lengthMs === undefined) throw new ApiFailure('25200', 'interval validation error');
  if (String(params.type).toLowerCase() === 'premium') {
    throw new ApiFailure('sandbox-not-simulated', 'the sandbox makes no premium index: ask for another type', 501);
  }
  const range = {
    lengthMs,
    now: exchange.now(),
    limit: Math.min(wholeNumber(params.limit, 'limit') ?? 100, most),
    startTime: wholeNumber(params.startTime, 'startTime'),
    endTime: wholeNumber(params.endTime, 'endTime'),
    closedOnly,
  };
  return candlesOf(venue, range).map(({ at, span }) => [
    String(at),
    ...[span.open, span.high, span.low, span.close].map((ticks) => formatUnits(ticks, pricePrecision)),
    formatUnits(span.volume, quantityPrecision),
    formatUnits(span.value),
  ]);
}
