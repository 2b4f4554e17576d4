import type { Venue } from '../exchange/Exchange.js';
import { formatUnits } from '../exchange/formatUnits.js';
import { changeRatio } from '../shared/changeRatio.js';
import { dayOf } from '../shared/dayOf.js';

/** The last 24 hours of a pair, and the best of its book, as V3 writes them. */
export function showTicker(venue: Venue, now: number): { readonly [field: string]: unknown } {
  const { symbol, category, pricePrecision, quantityPrecision } = venue.market;
  const { last, open, high, low, volume, value, bid, ask } = dayOf(venue, now);
  const price = (ticks: bigint): string => formatUnits(ticks, pricePrecision);
  return {
    category,
    symbol,
    lastPrice: price(last),
    openPrice24h: price(open),
    highPrice24h: price(high),
    lowPrice24h: price(low),
    ask1Price: price(ask[0]),
    bid1Price: price(bid[0]),
    bid1Size: formatUnits(bid[1], quantityPrecision),
    ask1Size: formatUnits(ask[1], quantityPrecision),
    price24hPcnt: changeRatio(open, last),
    volume24h: formatUnits(volume, quantityPrecision),
    turnover24h: formatUnits(value),
    ts: String(now),
  };
}
