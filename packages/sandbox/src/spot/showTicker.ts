import { changeRatio } from '../common/changeRatio.js';
import { dayOf } from '../common/dayOf.js';
import type { Venue } from '../exchange/Exchange.js';
import { formatUnits } from '../exchange/formatUnits.js';

/** The last 24 hours of a pair, and the best of its book. Quote coin stands in for USDT. */
export function showTicker(venue: Venue, now: number): unknown {
  const { symbol, pricePrecision, quantityPrecision } = venue.market;
  const { last, open, high, low, openUtc, volume, bid, ask, ...day } = dayOf(venue, now);
  const price = (ticks: bigint): string => formatUnits(ticks, pricePrecision);
  const value = formatUnits(day.value);
  return {
    symbol,
    high24h: price(high),
    open: price(open),
    low24h: price(low),
    lastPr: price(last),
    quoteVolume: value,
    baseVolume: formatUnits(volume, quantityPrecision),
    usdtVolume: value,
    bidPr: price(bid[0]),
    askPr: price(ask[0]),
    bidSz: formatUnits(bid[1], quantityPrecision),
    askSz: formatUnits(ask[1], quantityPrecision),
    openUtc: price(openUtc),
    ts: String(now),
    changeUtc24h: changeRatio(openUtc, last),
    change24h: changeRatio(open, last),
  };
}
