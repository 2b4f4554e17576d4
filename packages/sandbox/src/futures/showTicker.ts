import { changeRatio } from '../common/changeRatio.js';
import { dayOf } from '../common/dayOf.js';
import type { Exchange, Venue } from '../exchange/Exchange.js';
import { formatUnits } from '../exchange/formatUnits.js';
import { FUNDING_MS } from '../exchange/futures/FUNDING_MS.js';

/** The last 24 hours of a future, the best of its book, and the rate of the next funding. Mark and index are what the market makes. */
export function showTicker({ futures, now }: Exchange, venue: Venue): unknown {
  const { market } = venue;
  const { symbol, pricePrecision, quantityPrecision } = market;
  const at = now();
  const day = dayOf(venue, at);
  const price = (ticks: bigint): string => formatUnits(ticks, pricePrecision);
  const mark = price(futures.mark(market));
  return {
    symbol,
    lastPr: price(day.last),
    askPr: price(day.ask[0]),
    bidPr: price(day.bid[0]),
    bidSz: formatUnits(day.bid[1], quantityPrecision),
    askSz: formatUnits(day.ask[1], quantityPrecision),
    high24h: price(day.high),
    low24h: price(day.low),
    ts: String(at),
    change24h: changeRatio(day.open, day.last),
    baseVolume: formatUnits(day.volume, quantityPrecision),
    quoteVolume: formatUnits(day.value),
    usdtVolume: formatUnits(day.value),
    openUtc: price(day.openUtc),
    changeUtc24h: changeRatio(day.openUtc, day.last),
    indexPrice: mark,
    fundingRate: formatUnits(futures.fundingRate(market, (Math.floor(at / FUNDING_MS) + 1) * FUNDING_MS), 6),
    holdingAmount: formatUnits(futures.openInterest(market), quantityPrecision),
    deliveryStartTime: '',
    deliveryTime: '',
    deliveryStatus: '',
    open24h: price(day.open),
    markPrice: mark,
  };
}
