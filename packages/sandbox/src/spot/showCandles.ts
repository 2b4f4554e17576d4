import { ApiFailure } from '../ApiFailure.js';
import { candlesOf } from '../common/candlesOf.js';
import { wholeNumber } from '../common/wholeNumber.js';
import { formatUnits } from '../exchange/formatUnits.js';
import type { CallContext } from '../http/CallContext.js';
import { GRANULARITY_MS } from './GRANULARITY_MS.js';
import { venueOf } from './venueOf.js';

/** Candles as spot writes them: eight texts, with the turnover in USDT and in quote coin, which are the same here. */
export function showCandles(
  { exchange, params }: CallContext,
  { most, closedOnly }: { readonly most: number; readonly closedOnly: boolean },
): string[][] {
  const venue = venueOf(exchange, params.symbol);
  const { pricePrecision, quantityPrecision } = venue.market;
  const lengthMs = GRANULARITY_MS.get(String(params.granularity));
  if (lengthMs === undefined) throw new ApiFailure('40020', 'Parameter granularity error');
  const range = {
    lengthMs,
    now: exchange.now(),
    limit: Math.min(wholeNumber(params.limit, 'limit') ?? 100, most),
    startTime: wholeNumber(params.startTime, 'startTime'),
    endTime: wholeNumber(params.endTime, 'endTime'),
    closedOnly,
  };
  return candlesOf(venue, range).map(({ at, span }) => {
    const prices = [span.open, span.high, span.low, span.close];
    const value = formatUnits(span.value);
    return [
      String(at),
      ...prices.map((ticks) => formatUnits(ticks, pricePrecision)),
      formatUnits(span.volume, quantityPrecision),
      value,
      value,
    ];
  });
}
