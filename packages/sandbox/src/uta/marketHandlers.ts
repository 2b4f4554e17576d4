import { pageOf } from '../common/pageOf.js';
import { wholeNumber } from '../common/wholeNumber.js';
import { formatUnits } from '../exchange/formatUnits.js';
import type { TapeTrade } from '../exchange/TapeTrade.js';
import type { CallContext, Handlers } from '../http/CallContext.js';
import { showCandles } from './showCandles.js';
import { showInstrument } from './showInstrument.js';
import { showTicker } from './showTicker.js';
import { utaHandlers } from './utaHandlers.js';
import { venueOf } from './venueOf.js';
import { venuesOf } from './venuesOf.js';

const DAY_MS = 86_400_000;
const MOST_LEVELS = 200;

/** Both sides of a book, in numbers: that is what the exchange sends. */
function orderBook({ exchange, params }: CallContext): unknown {
  const { market, book } = venueOf(exchange, params);
  const limit = Math.min(wholeNumber(params.limit, 'limit') ?? 5, MOST_LEVELS);
  const side = (name: 'buy' | 'sell'): [number, number][] =>
    book
      .levels(name, limit)
      .map(([price, lots]) => [
        Number(formatUnits(price, market.pricePrecision)),
        Number(formatUnits(lots, market.quantityPrecision)),
      ]);
  return { a: side('sell'), b: side('buy'), ts: String(exchange.now()) };
}

/** The newest trades, and nothing else. */
function recentTrades({ exchange, params }: CallContext): unknown[] {
  const { market, tape } = venueOf(exchange, params);
  const now = exchange.now();
  const rules = { id: ({ tradeId }: TapeTrade) => tradeId, at: ({ at }: TapeTrade) => at };
  return pageOf(tape.newestFirst(now - DAY_MS, now + 1), { limit: params.limit }, rules).map((trade) => ({
    execId: trade.tradeId,
    execLinkId: trade.tradeId,
    price: formatUnits(trade.price, market.pricePrecision),
    size: formatUnits(trade.size, market.quantityPrecision),
    side: trade.side,
    ts: String(trade.at),
  }));
}

/** Market data and configuration, of spot and futures. */
export const marketHandlers: Handlers = /* @__PURE__ */ utaHandlers({
  'GET /api/v3/public/time': { answer: ({ exchange }) => ({ serverTime: String(exchange.now()) }) },
  'GET /api/v3/market/instruments': {
    answer: (context) => venuesOf(context).map(({ market }) => showInstrument(market)),
  },
  'GET /api/v3/market/tickers': {
    answer: (context) => venuesOf(context).map((venue) => showTicker(context.exchange, venue)),
  },
  'GET /api/v3/market/orderbook': { answer: orderBook },
  'GET /api/v3/market/candles': { answer: (context) => showCandles(context, { most: 1_000, closedOnly: false }) },
  'GET /api/v3/market/history-candles': { answer: (context) => showCandles(context, { most: 100, closedOnly: true }) },
  'GET /api/v3/market/fills': { answer: recentTrades },
});
