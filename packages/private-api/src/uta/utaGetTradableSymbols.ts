import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';
import type { UtaCategory } from './UtaCategory.js';

/** One symbol. */
export interface UtaTradableSymbol {
  symbol: string;
  category: UtaCategory | (string & {});
  baseCoin: string;
  quoteCoin: string;
  symbolType: string;
  isReality: string;
  areaSymbol: string;
  buyLimitPriceRatio: DecimalString;
  sellLimitPriceRatio: DecimalString;
  minOrderQty: DecimalString;
  maxOrderQty: DecimalString;
  minOrderAmount: DecimalString;
  pricePrecision: DecimalString;
  quantityPrecision: DecimalString;
  quotePrecision: DecimalString;
  /** Open orders of the symbol that you may have. */
  maxSymbolOrderNum: string;
  /** Open orders of the line of products that you may have. */
  maxProductOrderNum: string;
  /** Positions that you may have. */
  maxPositionNum: string;
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
