import { ApiFailure } from '../ApiFailure.js';
import { formatUnits } from '../exchange/formatUnits.js';
import type { CallContext } from '../http/CallContext.js';
import { GRANULARITY_MS } from './GRANULARITY_MS.js';
import { venueOf } from './venueOf.js';
import { wholeNumber } from './wholeNumber.js';

/** Candles, oldest first: that order, and that both bounds of the time count in, are guesses. */
export function showCandles(
  { exchange, params }: CallContext,
  { most, closedOnly }: { readonly most: number; readonly closedOnly: boolean },
): string[][] {
  const { market, tape } = venueOf(exchange, params.symbol);
  const length = GRANULARITY_MS.get(String(params.granularity));
  if (length === undefined) throw new ApiFailure('40020', 'Parameter granularity error');
  const now = exchange.now();
  const limit = Math.min(wholeNumber(params.limit, 'limit') ?? 100, most);
  const newest = Math.min(wholeNumber(params.endTime, 'endTime') ?? now, now);
  const end = closedOnly ? Math.floor(newest / length) * length : (Math.floor(newest / length) + 1) * length;
  const first = Math.max(end - limit * length, wholeNumber(params.startTime, 'startTime') ?? 0);
  const rows: string[][] = [];
  for (let at = Math.ceil(first / length) * length; at < end; at += length) {
    const span = tape.span(at, Math.min(at + length, now + 1));
    if (!span) continue;
    const prices = [span.open, span.high, span.low, span.close];
    const value = formatUnits(span.value);
    rows.push([
      String(at),
      ...prices.map((ticks) => formatUnits(ticks, market.pricePrecision)),
      formatUnits(span.volume, market.quantityPrecision),
      value,
      value,
    ]);
  }
  return rows;
}
