import { ApiFailure } from '../ApiFailure.js';
import { depthOf } from '../common/depthOf.js';
import { pastTrades } from '../common/pastTrades.js';
import { recentTrades } from '../common/recentTrades.js';
import { formatUnits } from '../exchange/formatUnits.js';
import { MARGIN_TIERS } from '../exchange/futures/MARGIN_TIERS.js';
import type { CallContext, Handlers } from '../http/CallContext.js';
import { showCandles } from './showCandles.js';
import { showContract } from './showContract.js';
import { showTicker } from './showTicker.js';
import { venueOf } from './venueOf.js';
import { venuesOf } from './venuesOf.js';

/** Prices and sizes are numbers here, unlike everywhere else. */
function mergeDepth(context: CallContext): unknown {
  const { exchange, params } = context;
  const precision = String(params.precision || 'scale0');
  if (!/^scale[0-3]$/.test(precision)) throw new ApiFailure('40020', 'Parameter precision error');
  const depth = depthOf(context, venueOf(exchange, params), { merging: precision, most: 100 });
  const numbers = (levels: readonly [string, string][]): number[][] => levels.map((level) => level.map(Number));
  const { asks, bids, ts, scale, finest } = depth;
  const isMaxPrecision = finest ? 'YES' : 'NO';
  return { asks: numbers(asks), bids: numbers(bids), ts, scale, precision, isMaxPrecision };
}

function openInterest({ exchange, params }: CallContext): unknown {
  const { market } = venueOf(exchange, params);
  const size = formatUnits(exchange.futures.openInterest(market), market.quantityPrecision);
  return { openInterestList: [{ symbol: market.symbol, size }], ts: String(exchange.now()) };
}

function symbolPrice({ exchange, params }: CallContext): unknown {
  const { market, tape } = venueOf(exchange, params);
  const now = exchange.now();
  const mark = formatUnits(exchange.futures.mark(market), market.pricePrecision);
  const [last] = tape.newestFirst(now - 3_600_000, now + 1);
  const price = last ? formatUnits(last.price, market.pricePrecision) : mark;
  return [{ symbol: market.symbol, price, indexPrice: mark, markPrice: mark, ts: String(now) }];
}

/** One table for all pairs. */
function positionTiers({ exchange, params }: CallContext): unknown[] {
  const { symbol } = venueOf(exchange, params).market;
  return MARGIN_TIERS.map(({ upTo, maxLeverage, maintenance }, index) => ({
    symbol,
    level: String(index + 1),
    startUnit: String(MARGIN_TIERS[index - 1]?.upTo ?? 0),
    endUnit: String(upTo),
    leverage: String(maxLeverage),
    keepMarginRate: formatUnits(maintenance, 6),
  }));
}

const FEE_LEVEL = {
  level: '1',
  dealAmount: '100000',
  assetAmount: '50000',
  takerFeeRate: '0.0006',
  makerFeeRate: '0.0002',
  btcWithdrawAmount: '300',
  usdtWithdrawAmount: '5000000',
};

const recent = { most: 1_000, closedOnly: false, withVolume: true };
const past = { most: 200, closedOnly: true, withVolume: true };

/** Market data and rules of futures. */
export const marketHandlers: Handlers = {
  'GET /api/v2/mix/market/contracts': {
    answer: ({ exchange, params }) => venuesOf(exchange, params).map(({ market }) => showContract(market)),
  },
  'GET /api/v2/mix/market/ticker': {
    answer: ({ exchange, params }) => [showTicker(exchange, venueOf(exchange, params))],
  },
  'GET /api/v2/mix/market/tickers': {
    answer: ({ exchange, params }) =>
      venuesOf(exchange, { productType: params.productType }).map((venue) => showTicker(exchange, venue)),
  },
  'GET /api/v2/mix/market/merge-depth': { answer: mergeDepth },
  'GET /api/v2/mix/market/candles': { answer: (context) => showCandles(context, recent) },
  'GET /api/v2/mix/market/history-candles': { answer: (context) => showCandles(context, past) },
  'GET /api/v2/mix/market/history-index-candles': {
    answer: (context) => showCandles(context, { ...past, withVolume: false }),
  },
  'GET /api/v2/mix/market/history-mark-candles': {
    answer: (context) => showCandles(context, { ...past, withVolume: false }),
  },
  'GET /api/v2/mix/market/fills': {
    answer: (context) => recentTrades(context, venueOf(context.exchange, context.params), 100),
  },
  'GET /api/v2/mix/market/fills-history': {
    answer: (context) => pastTrades(context, venueOf(context.exchange, context.params)),
  },
  'GET /api/v2/mix/market/open-interest': { answer: openInterest },
  'GET /api/v2/mix/market/symbol-price': { answer: symbolPrice },
  'GET /api/v2/mix/market/query-position-lever': { answer: positionTiers },
  'GET /api/v2/mix/market/vip-fee-rate': { answer: () => [FEE_LEVEL] },
};
