import { changeRatio } from '../common/changeRatio.js';
import { dayOf } from '../common/dayOf.js';
import type { Exchange, Venue } from '../exchange/Exchange.js';
import { formatUnits } from '../exchange/formatUnits.js';
import { FUNDING_MS } from '../exchange/futures/FUNDING_MS.js';
import type { Futures } from '../exchange/futures/Futures.js';
import type { Market } from '../exchange/Market.js';

const RATE_SCALE = 6;

/** The last 24 hours of a pair, and the best of its book, as V3 writes them; of a future, what it is worth besides. */
export function showTicker(exchange: Exchange, venue: Venue): { readonly [field: string]: unknown } {
  const now = exchange.now();
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
    ...(category !== 'SPOT' && showContract(exchange.futures, venue.market, now)),
    ts: String(now),
  };
}

function showContract(futures: Futures, market: Market, now: number) {
  const mark = formatUnits(futures.mark(market), market.pricePrecision);
  const next = (Math.floor(now / FUNDING_MS) + 1) * FUNDING_MS;
  return {
    indexPrice: mark,
    markPrice: mark,
    fundingRate: formatUnits(futures.fundingRate(market, next), RATE_SCALE),
    openInterest: formatUnits(futures.openInterest(market), market.quantityPrecision),
    deliveryStartTime: '',
    deliveryTime: '',
    deliveryStatus: '',
  };
}
