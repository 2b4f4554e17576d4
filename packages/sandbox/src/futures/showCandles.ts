import { ApiFailure } from '../ApiFailure.js';
import { candlesOf } from '../common/candlesOf.js';
import { wholeNumber } from '../common/wholeNumber.js';
import { formatUnits } from '../exchange/formatUnits.js';
import type { CallContext } from '../http/CallContext.js';
import { GRANULARITY_MS } from './GRANULARITY_MS.js';
import { venueOf } from './venueOf.js';

/** Which candles are wanted. Those of mark and index are the market's own, without volume. */
export interface CandleRules {
  readonly most: number;
  readonly closedOnly: boolean;
  readonly withVolume: boolean;
}

/** Candles as futures write them: seven texts. */
export function showCandles(
  { exchange, params }: CallContext,
  { most, closedOnly, withVolume }: CandleRules,
): string[][] {
  const venue = venueOf(exchange, params);
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
  const traded = withVolume && (!params.kLineType || String(params.kLineType).toUpperCase() === 'MARKET');
  return candlesOf(venue, range).map(({ at, span }) => [
    String(at),
    ...[span.open, span.high, span.low, span.close].map((ticks) => formatUnits(ticks, pricePrecision)),
    traded ? formatUnits(span.volume, quantityPrecision) : '0',
    traded ? formatUnits(span.value) : '0',
  ]);
}
