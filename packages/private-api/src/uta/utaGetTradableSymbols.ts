import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';
import type { UtaCategory } from './UtaCategory.js';

/** One symbol. */
export interface UtaTradableSymbol {
  /** Symbol, e.g. `BTCUSDT`. */
  symbol: string;
  /** Category, in capitals. */
  category: UtaCategory | (string & {});
  /** Base coin, e.g. `BTC`. */
  baseCoin: string;
  /** Quote coin, e.g. `USDT`. */
  quoteCoin: string;
  /** Perpetual, with a delivery date, or a kind of asset. */
  symbolType: string;
  /** Whether it stands for a real asset, such as a stock. */
  isReality: string;
  /** Whether it is closed to some regions. */
  areaSymbol: string;
  /** How far above the market a buy may lie, as a fraction. */
  buyLimitPriceRatio: DecimalString;
  /** How far below the market a sell may lie, as a fraction. */
  sellLimitPriceRatio: DecimalString;
  /** Smallest order, in base coin. */
  minOrderQty: DecimalString;
  /** Largest limit order, in base coin. */
  maxOrderQty: DecimalString;
  /** Smallest value of an order, in quote coin. */
  minOrderAmount: DecimalString;
  /** Decimal places of prices. */
  pricePrecision: DecimalString;
  /** Decimal places of amounts in base coin. */
  quantityPrecision: DecimalString;
  /** Decimal places of amounts in quote coin. */
  quotePrecision: DecimalString;
  /** Open orders of the symbol that you may have. */
  maxSymbolOrderNum: string;
  /** Open orders of the line of products that you may have. */
  maxProductOrderNum: string;
  /** Positions that you may have. */
  maxPositionNum: string;
  /** Whether it is traded: announced, open, closed to new or to all orders, or gone. */
  status: 'listed' | 'online' | 'limit_open' | 'limit_close' | 'offline' | 'restrictedAPI' | (string & {});
  /** Ms since the epoch. */
  maintainTime: string;
  /** Ms since the epoch. */
  launchTime: TimestampMsString;
}

/** Parameters of {@link utaGetTradableSymbols}. */
export interface UtaGetTradableSymbolsParams {
  /** E.g. `BTCUSDT`. Left out: all. */
  symbol?: string | undefined;
}

/** One row each. */
export type UtaGetTradableSymbolsResult = UtaTradableSymbol[];

/**
 * The symbols that you may trade, with your limits.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetTradableSymbols } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetTradableSymbols, {});
 * console.log(result);
 * ```
 */
export const utaGetTradableSymbols: Endpoint<UtaGetTradableSymbolsParams, UtaGetTradableSymbolsResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/account/eligible-symbols',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    symbol: 'string',
  },
};
