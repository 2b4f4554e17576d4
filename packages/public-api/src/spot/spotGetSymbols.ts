import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** Parameters of {@link spotGetSymbols}. */
export interface SpotGetSymbolsParams {
  /** Trading pair, e.g. `BTCUSDT`. Left out: all pairs. */
  symbol?: string | undefined;
}

/** The rules of one trading pair. */
export interface SpotSymbol {
  /** Trading pair, e.g. `BTCUSDT`. */
  symbol: string;
  /** What is traded: `BTC` in `BTCUSDT`. */
  baseCoin: string;
  /** What is paid: `USDT` in `BTCUSDT`. */
  quoteCoin: string;
  /** Obsolete: `minTradeUSDT` counts. */
  minTradeAmount: DecimalString;
  /** Obsolete: amounts have no upper bound as a rule. */
  maxTradeAmount: DecimalString;
  /** Fee of a taker as a fraction: `0.002` is 0.2 per cent. Your own rate may differ. */
  takerFeeRate: DecimalString;
  /** Fee of a maker as a fraction. Your own rate may differ. */
  makerFeeRate: DecimalString;
  /** Decimal places of a price. */
  pricePrecision: string;
  /** Decimal places of an amount in base coin. */
  quantityPrecision: string;
  /** Decimal places of an amount in quote coin, as a market buy takes it. */
  quotePrecision: string;
  /** Whether it trades: no, for some users, yes, suspended. */
  status: 'offline' | 'gray' | 'online' | 'halt' | (string & {});
  /** Smallest value of an order, in USDT. */
  minTradeUSDT: DecimalString;
  /** How far a buy's limit price may be from the market, as a fraction: `0.05` is five per cent. */
  buyLimitPriceRatio: DecimalString;
  /** How far a sell's limit price may be from the market, as a fraction. */
  sellLimitPriceRatio: DecimalString;
  /** Whether some regions cannot trade it. */
  areaSymbol: 'yes' | 'no' | (string & {});
  /** How many orders one may have open on the pair. */
  orderQuantity: DecimalString;
  /** Deprecated by the exchange. When trading opened, ms since the epoch. */
  openTime: TimestampMsString;
  /** When trading ends, ms since the epoch; empty while no end is set. */
  offTime: TimestampMsString;
  /** Largest value of a limit order. Not in the documentation; other clients see it. */
  maxLimitOrderValue?: DecimalString | undefined;
  /** Largest value of a market order. Not in the documentation; other clients see it. */
  maxMarketOrderValue?: DecimalString | undefined;
}

/** One row per pair. */
export type SpotGetSymbolsResult = SpotSymbol[];

/**
 * The rules of trading pairs: decimal places, smallest order, fees, state. Without `symbol`, of all of them.
 *
 * Round prices and amounts to these places before ordering: too many are refused (40808, 43011).
 *
 * Public. Limit: 20 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/spot/market/Get-Symbols
 * @example
 * ```ts
 * import { spotGetSymbols } from '@bitget-kit/public-api/spot';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const symbols = await call(createTransport(), spotGetSymbols, {});
 * const tradable = symbols.filter(({ status }) => status === 'online');
 * console.log(tradable.map(({ symbol, minTradeUSDT }) => `${symbol} from ${minTradeUSDT} USDT`));
 * ```
 */
export const spotGetSymbols: Endpoint<SpotGetSymbolsParams, SpotGetSymbolsResult, 'public'> = {
  method: 'GET',
  path: '/api/v2/spot/public/symbols',
  access: 'public',
  limit: { requests: 20, seconds: 1, scope: 'ip' },
  check: { symbol: 'string' },
};
