import { coinOf } from '../common/coinOf.js';
import { pastTrades } from '../common/pastTrades.js';
import { recentTrades } from '../common/recentTrades.js';
import type { Venue } from '../exchange/Exchange.js';
import type { CallContext, Handler } from '../http/CallContext.js';
import { showCandles } from './showCandles.js';
import { showCoin } from './showCoin.js';
import { showSymbol } from './showSymbol.js';
import { showTicker } from './showTicker.js';
import { venueOf } from './venueOf.js';

function venues({ exchange, params }: CallContext): Venue[] {
  const all = exchange.markets.filter(({ category }) => category === 'SPOT').map(({ symbol }) => symbol);
  return (params.symbol ? [params.symbol] : all).map((symbol) => venueOf(exchange, symbol));
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
  'GET /api/v2/spot/market/fills': {
    answer: (context) => recentTrades(context, venueOf(context.exchange, context.params.symbol), 500),
  },
  'GET /api/v2/spot/market/fills-history': {
    answer: (context) => pastTrades(context, venueOf(context.exchange, context.params.symbol)),
  },
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
