import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { ProductType } from './ProductType.js';

/** Parameters of {@link futuresGetOpenCount}. */
export interface FuturesGetOpenCountParams {
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** The line of futures. */
  productType: ProductType;
  /** Coin of the margin, e.g. `USDT`. */
  marginCoin: string;
  /** Margin to spend, in margin coin, a decimal string. */
  openAmount: DecimalString;
  /** Price of the order in quote coin, a decimal string. */
  openPrice: DecimalString;
  /** Leverage to reckon with. Left out: 20. */
  leverage?: number | string | undefined;
}

/** The amount. */
export interface FuturesGetOpenCountResult {
  /** What the margin would open, in base coin. */
  size: DecimalString;
}

/**
 * What an amount of margin would open at a price. Leaves your positions and open orders out of account, unlike
 * `futuresGetMaxOpen`.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/contract/account/Est-Open-Count
 * @example
 * ```ts
 * import { futuresGetOpenCount } from '@bitget-kit/private-api/futures';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const { size } = await call(transport, futuresGetOpenCount, {
 *   symbol: 'BTCUSDT',
 *   productType: 'USDT-FUTURES',
 *   marginCoin: 'USDT',
 *   openAmount: '5000',
 *   openPrice: '50000',
 *   leverage: '20',
 * });
 * console.log(size);
 * ```
 */
export const futuresGetOpenCount: Endpoint<FuturesGetOpenCountParams, FuturesGetOpenCountResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/mix/account/open-count',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    symbol: 'string!',
    productType: 'string!',
    marginCoin: 'string!',
    openAmount: 'decimal!',
    openPrice: 'decimal!',
    leverage: 'integer',
  },
};
