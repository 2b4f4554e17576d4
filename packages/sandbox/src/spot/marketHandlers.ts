import { ApiFailure } from '../ApiFailure.js';
import { formatUnits } from '../exchange/amount.js';
import type { TapeTrade } from '../exchange/createTape.js';
import type { Exchange, Venue } from '../exchange/Exchange.js';
import type { CallContext, Handler } from '../http/CallContext.js';
import { GRANULARITY_MS } from './granularity.js';
import { venueOf } from './orderRequest.js';
import { pageOf, whole } from './pageOf.js';

const DAY_MS = 86_400_000;

function venues({ exchange, params }: CallContext): Venue[] {
  return params.symbol ? [venueOf(exchange, params.symbol)] : [...exchange.venues.values()];
}

function showSymbol({ market }: Venue): unknown {
  const { symbol, baseCoin, quoteCoin, pricePrecision, quantityPrecision, minTradeUSDT } = market;
  return {
    symbol,
    baseCoin,
    quoteCoin,
    minTradeAmount: '0',
    maxTradeAmount: '900000000000000000000',
    takerFeeRate: '0.001',
    makerFeeRate: '0.001',
    pricePrecision: String(pricePrecision),
    quantityPrecision: String(quantityPrecision),
    quotePrecision: '8',
    status: 'online',
    minTradeUSDT,
    buyLimitPriceRatio: '0.05',
    sellLimitPriceRatio: '0.05',
    areaSymbol: 'no',
    orderQuantity: '200',
    openTime: '1532454360000',
    offTime: '',
  };
}

function showTicker({ market, book, tape }: Venue, now: number): unknown {
  const { symbol, pricePrecision: scale, quantityPrecision } = market;
  const day = tape.span(now - DAY_MS, now + 1);
  const sinceMidnight = tape.span(Math.floor(now / DAY_MS) * DAY_MS, now + 1) ?? day;
  const [bidPrice, bidLots] = book.levels('buy', 1)[0] ?? [0n, 0n];
  const [askPrice, askLots] = book.levels('sell', 1)[0] ?? [0n, 0n];
  const last = day?.close ?? tape.priceAt(now);
  const price = (ticks: bigint): string => formatUnits(ticks, scale);
  const change = (from: bigint): string => formatUnits(((last - from) * 100_000n) / from, 5);
  return {
    symbol,
    high24h: price(day?.high ?? last),
    open: price(day?.open ?? last),
    low24h: price(day?.low ?? last),
    lastPr: price(last),
    quoteVolume: formatUnits(day?.value ?? 0n),
    baseVolume: formatUnits(day?.volume ?? 0n, quantityPrecision),
    usdtVolume: formatUnits(day?.value ?? 0n),
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

function levels({ market, book }: Venue, side: 'buy' | 'sell', limit: number): [string, string][] {
  return book
    .levels(side, limit)
    .map(([price, lots]) => [formatUnits(price, market.pricePrecision), formatUnits(lots, market.quantityPrecision)]);
}

function depth(context: CallContext): { asks: [string, string][]; bids: [string, string][]; ts: string } {
  const { exchange, params } = context;
  const venue = venueOf(exchange, params.symbol);
  const limit = params.limit === 'max' ? 150 : Math.min(whole(params.limit, 'limit') ?? 150, 150);
  return { asks: levels(venue, 'sell', limit), bids: levels(venue, 'buy', limit), ts: String(exchange.now()) };
}

function candles({ exchange, params }: CallContext, most: number, closedOnly: boolean): string[][] {
  const { market, tape } = venueOf(exchange, params.symbol);
  const length = GRANULARITY_MS[String(params.granularity)];
  if (length === undefined) throw new ApiFailure('40020', 'Parameter granularity error');
  const limit = Math.min(whole(params.limit, 'limit') ?? 100, most);
  const newest = Math.min(whole(params.endTime, 'endTime') ?? exchange.now(), exchange.now());
  const until = closedOnly ? Math.floor(newest / length) * length : newest + 1;
  const last = Math.ceil(until / length) * length;
  const first = Math.max(last - limit * length, whole(params.startTime, 'startTime') ?? 0);
  const rows: string[][] = [];
  for (let at = Math.ceil(first / length) * length; at < last; at += length) {
    const span = tape.span(at, Math.min(at + length, exchange.now() + 1));
    if (!span) continue;
    const prices = [span.open, span.high, span.low, span.close].map((ticks) =>
      formatUnits(ticks, market.pricePrecision),
    );
    const value = formatUnits(span.value);
    rows.push([String(at), ...prices, formatUnits(span.volume, market.quantityPrecision), value, value]);
  }
  return rows;
}

function trades(exchange: Exchange, params: CallContext['params'], most: number): unknown[] {
  const { market, tape } = venueOf(exchange, params.symbol);
  const now = exchange.now();
  const from = whole(params.startTime, 'startTime') ?? now - 3 * 3_600_000;
  const rows = tape.trades(from, Math.min(whole(params.endTime, 'endTime') ?? now, now) + 1);
  const read = { id: (trade: TapeTrade) => trade.tradeId, at: (trade: TapeTrade) => trade.at, most };
  return pageOf(rows, params, read).map(({ tradeId, side, price, size, at }) => ({
    symbol: market.symbol,
    tradeId,
    side,
    price: formatUnits(price, market.pricePrecision),
    size: formatUnits(size, market.quantityPrecision),
    ts: String(at),
  }));
}

/** Market data and configuration of spot. */
export const marketHandlers: { readonly [endpoint: string]: Handler } = {
  'GET /api/v2/public/time': { answer: ({ exchange }) => ({ serverTime: String(exchange.now()) }) },
  'GET /api/v2/spot/public/symbols': { answer: (context) => venues(context).map(showSymbol) },
  'GET /api/v2/spot/public/coins': { answer: ({ exchange, params }) => showCoins(exchange, params.coin) },
  'GET /api/v2/spot/market/tickers': {
    answer: (context) => venues(context).map((venue) => showTicker(venue, context.exchange.now())),
  },
  'GET /api/v2/spot/market/orderbook': { answer: depth },
  'GET /api/v2/spot/market/merge-depth': {
    answer: (context) => ({ ...depth(context), scale: '0.01', precision: 'scale0', isMaxPrecision: 'NO' }),
  },
  'GET /api/v2/spot/market/candles': { answer: (context) => candles(context, 1_000, false) },
  'GET /api/v2/spot/market/history-candles': { answer: (context) => candles(context, 200, true) },
  'GET /api/v2/spot/market/fills': {
    answer: ({ exchange, params }) => trades(exchange, { ...params, idLessThan: '' }, 500),
  },
  'GET /api/v2/spot/market/fills-history': { answer: ({ exchange, params }) => trades(exchange, params, 1_000) },
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

function showCoins(exchange: Exchange, wanted: unknown): unknown[] {
  const coins = new Set([...exchange.venues.values()].flatMap(({ market }) => [market.baseCoin, market.quoteCoin]));
  return [...coins]
    .filter((coin) => !wanted || coin === wanted)
    .map((coin, index) => ({
      coinId: String(index + 1),
      coin,
      transfer: 'true',
      chains: [
        {
          chain: 'SANDBOX',
          needTag: 'false',
          withdrawable: 'true',
          rechargeable: 'true',
          withdrawFee: '0',
          extraWithdrawFee: '0',
          depositConfirm: '1',
          withdrawConfirm: '1',
          minDepositAmount: '0.000001',
          minWithdrawAmount: '0.000001',
          browserUrl: '',
          contractAddress: '',
          withdrawStep: '0',
          withdrawMinScale: '8',
          congestion: 'normal',
        },
      ],
    }));
}
