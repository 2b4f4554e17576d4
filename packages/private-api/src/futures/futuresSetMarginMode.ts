import type { Endpoint } from '@bitget-kit/transport';
import type { ProductType } from './ProductType.js';

/** Parameters of {@link futuresSetMarginMode}. */
export interface FuturesSetMarginModeParams {
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** The line of futures. */
  productType: ProductType;
  /** Coin of the margin, in capitals: `USDT`. */
  marginCoin: string;
  /** Isolated or cross margin. */
  marginMode: 'isolated' | 'crossed';
}

/** The mode and leverage that are set now. */
export interface FuturesSetMarginModeResult {
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** Coin of the margin, e.g. `USDT`. */
  marginCoin: string;
  /** Leverage of longs. */
  longLeverage: string;
  /** Leverage of shorts. */
  shortLeverage: string;
  /** The same as the documentation's table misspells it; its example does not. */
  shortLeveage?: string | undefined;
  /** Isolated or cross margin. */
  marginMode: 'isolated' | 'crossed' | (string & {});
}

/**
 * Sets the margin mode of one contract. **Changes the account**: it stays so, for other programs too. Refused while the
 * contract has a position or an open order.
 *
 * Permission: `trade`. Limit: 5 requests per second and user.
 *
 * @throws {@link BitgetError} `api/rejected` when the exchange refuses: 45117 there is a position or an order.
 * @see https://www.bitget.com/api-doc/contract/account/Change-Margin-Mode
 * @example
 * ```ts
 * import { futuresSetMarginMode } from '@bitget-kit/private-api/futures';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, futuresSetMarginMode, {
 *   symbol: 'BTCUSDT',
 *   productType: 'USDT-FUTURES',
 *   marginCoin: 'USDT',
 *   marginMode: 'isolated',
 * });
 * ```
 */
export const futuresSetMarginMode: Endpoint<FuturesSetMarginModeParams, FuturesSetMarginModeResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/mix/account/set-margin-mode',
  access: 'private',
  permission: 'trade',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  check: { symbol: 'string!', productType: 'string!', marginCoin: 'string!', marginMode: 'string!' },
};
