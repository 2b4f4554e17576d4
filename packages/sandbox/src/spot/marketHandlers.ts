import type { Venue } from '../exchange/Exchange.js';
import { formatUnits } from '../exchange/formatUnits.js';
import type { TapeTrade } from '../exchange/TapeTrade.js';
import type { CallContext, Handler } from '../http/CallContext.js';
import { coinOf } from '../shared/coinOf.js';
import { pageOf } from '../shared/pageOf.js';
import { wholeNumber } from '../shared/wholeNumber.js';
import { showCandles } from './showCandles.js';
import { showCoin } from './showCoin.js';
import { showSymbol } from './showSymbol.js';
import { showTicker } from './showTicker.js';
import { venueOf } from './venueOf.js';

const DAY_MS = 86_400_000;

function venues({ exchange, params }: CallContext): Venue[] {
  const all = exchange.markets.filter(({ category }) => category === 'SPOT').map(({ symbol }) => symbol);
  return (params.symbol ? [params.symbol] : all).map((symbol) => venueOf(exchange, symbol));
}

function showTrade({ market }: Venue, { tradeId, side, price, size, at }: TapeTrade) {
  return {
    symbol: market.symbol,
    tradeId,
    side,
    price: formatUnits(price, market.pricePrecision),
    size: formatUnits(size, market.quantityPrecision),
    ts: String(at),
  };
}

/** The newest trades, and nothing else. */
function recentTrades({ exchange, params }: CallContext): unknown[] {
  const venue = venueOf(exchange, params.symbol);
  const now = exchange.now();
  const rows = venue.tape.newestFirst(now - DAY_MS, now + 1);
  const rules = { id: ({ tradeId }: TapeTrade) => tradeId, at: ({ at }: TapeTrade) => at, most: 500 };
  return pageOf(rows, { limit: params.limit }, rules).map((trade) => showTrade(venue, trade));
}

/** Trades of the last 90 days, by windows of seven; their sides begin with a capital here. */
function tradeHistory({ exchange, params }: CallContext): unknown[] {
  const venue = venueOf(exchange, params.symbol);
  const now = exchange.now();
  const end = Math.min(wholeNumber(params.endTime, 'endTime') ?? now, now);
  const start = wholeNumber(params.startTime, 'startTime') ?? end - 7 * DAY_MS;
  const rows = venue.tape.newestFirst(Math.max(start, end - 90 * DAY_MS), end + 1);
  const rules = { id: ({ tradeId }: TapeTrade) => tradeId, at: ({ at }: TapeTrade) => at, most: 1_000, days: 7 };
  return pageOf(rows, params, rules).map((trade) => ({
    ...showTrade(venue, trade),
    side: trade.side === 'buy' ? 'Buy' : 'Sell',
  }));
}

function coins({ exchange, params }: CallContext): unknown[] {
  const all = [...exchange.coins];
  const wanted = params.coin ? [coinOf(exchange, params.coin)] : all;
  return wanted.map((coin) => showCoin(coin, String(all.indexOf(coin) + 1)));
}

/** Market data and configuration of spot. */
export const marketHandlers: { readonly [endpoint: string]: Handler } = {
  'GET /api/v2/public/time': { answer: ({ exchange }) => ({ serverTime: String(exchange.now()) }) },
  'GET /api/v2/spot/public/symbols': { answer: (context) => venues(context).map(({ market }) => showSymbol(market)) },
  'GET /api/v2/spot/public/coins': { answer: coins },
  'GET /api/v2/spot/market/tickers': {
    answer: (context) => venues(context).map((venue) => showTicker(venue, context.exchange.now())),
  },
  'GET /api/v2/spot/market/candles': { answer: (context) => showCandles(context, { most: 1_000, closedOnly: false }) },
  'GET /api/v2/spot/market/history-candles': {
    answer: (context) => showCandles(context, { most: 200, closedOnly: true }),
  },
  'GET /api/v2/spot/market/fills': { answer: recentTrades },
  'GET /api/v2/spot/market/fills-history': { answer: tradeHistory },
  // There is no margin here; clients that ask for its coins at start are told so.
  'GET /api/v2/margin/currencies': { answer: () => [] },
  'GET /api/v2/spot/market/vip-fee-rate': {
    answer: () => [
      {
        level: 1,
        dealAmount: '1000000',
        assetAmount: '50000',
        takerFeeRate: '0.001',
        makerFeeRate: '0.001',
        btcWithdrawAmount: '300',
        usdtWithdrawAmount: '5000000',
      },
    ],
  },
};
