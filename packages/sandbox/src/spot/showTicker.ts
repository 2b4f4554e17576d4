import type { Venue } from '../exchange/Exchange.js';
import { formatUnits } from '../exchange/formatUnits.js';

const DAY_MS = 86_400_000;

/** The last 24 hours of a pair, and the best of its book. Quote coin stands in for USDT. */
export function showTicker({ market, book, tape }: Venue, now: number): unknown {
  const { symbol, pricePrecision, quantityPrecision } = market;
  const day = tape.span(now - DAY_MS, now + 1);
  const sinceMidnight = tape.span(Math.floor(now / DAY_MS) * DAY_MS, now + 1) ?? day;
  const [bidPrice, bidLots] = book.levels('buy', 1)[0] ?? [0n, 0n];
  const [askPrice, askLots] = book.levels('sell', 1)[0] ?? [0n, 0n];
  const last = day?.close ?? tape.priceAt(now);
  const price = (ticks: bigint): string => formatUnits(ticks, pricePrecision);
  const change = (from: bigint): string => formatUnits(((last - from) * 100_000n) / from, 5);
  const value = formatUnits(day?.value ?? 0n);
  return {
    symbol,
    high24h: price(day?.high ?? last),
    open: price(day?.open ?? last),
    low24h: price(day?.low ?? last),
    lastPr: price(last),
    quoteVolume: value,
    baseVolume: formatUnits(day?.volume ?? 0n, quantityPrecision),
    usdtVolume: value,
    bidPr: price(bidPrice),
    askPr: price(askPrice),
    bidSz: formatUnits(bidLots, quantityPrecision),
    askSz: formatUnits(askLots, quantityPrecision),
    openUtc: price(sinceMidnight?.open ?? last),
    ts: String(now),
    changeUtc24h: change(sinceMidnight?.open ?? last),
    change24h: change(day?.open ?? last),
  };
}
