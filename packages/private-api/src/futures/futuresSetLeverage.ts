import type { Endpoint } from '@bitget-kit/transport';
import type { ProductType } from './ProductType.js';

interface LeverageFrame {
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** The line of futures. */
  productType: ProductType;
  /** Coin of the margin, in capitals: `USDT`. */
  marginCoin: string;
}

/** One leverage: for cross margin, for one-way mode, or for one side of isolated margin in hedge mode. */
interface OneLeverage extends LeverageFrame {
  /** Leverage, e.g. `20`. */
  leverage: number | string;
  /** Isolated margin in hedge mode only, and required there: the side that it is for. */
  holdSide?: 'long' | 'short' | undefined;
  /** Would override `leverage`. */
  longLeverage?: undefined;
  /** Would override `leverage`. */
  shortLeverage?: undefined;
}

/** Both sides at once: only for isolated margin in hedge mode. */
interface LeveragePerSide extends LeverageFrame {
  /** Leverage of longs, e.g. `20`. */
  longLeverage: number | string;
  /** Leverage of shorts, e.g. `20`. */
  shortLeverage: number | string;
  /** Would be overridden. */
  leverage?: undefined;
  /** Not needed for both sides. */
  holdSide?: undefined;
}

/** Parameters of {@link futuresSetLeverage}. */
export type FuturesSetLeverageParams = OneLeverage | LeveragePerSide;

/** The leverage that is set now. */
export interface FuturesSetLeverageResult {
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** Coin of the margin, e.g. `USDT`. */
  marginCoin: string;
  /** Leverage of longs on isolated margin. */
  longLeverage: string;
  /** Leverage of shorts on isolated margin. */
  shortLeverage: string;
  /** The same as the documentation's table misspells it; its example does not. */
  shortLeveage?: string | undefined;
  /** Leverage on cross margin. */
  crossMarginLeverage: string;
  /** Isolated or cross margin. */
  marginMode: 'isolated' | 'crossed' | (string & {});
}

/**
 * Sets the leverage of one contract. **Changes the account**: it stays so, for other programs too.
 *
 * Permission: `trade`. Limit: 5 requests per second and user.
 *
 * @throws {@link BitgetError} `request/invalid` for a missing parameter or a leverage that is no whole number.
 * @throws {@link BitgetError} `api/rejected` when the exchange refuses, for example above the contract's `maxLever`.
 * @see https://www.bitget.com/api-doc/contract/account/Change-Leverage
 * @example
 * ```ts
 * import { futuresSetLeverage } from '@bitget-kit/private-api/futures';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, futuresSetLeverage, {
 *   symbol: 'BTCUSDT',
 *   productType: 'USDT-FUTURES',
 *   marginCoin: 'USDT',
 *   leverage: '5',
 * });
 * ```
 */
export const futuresSetLeverage: Endpoint<FuturesSetLeverageParams, FuturesSetLeverageResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/mix/account/set-leverage',
  access: 'private',
  permission: 'trade',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  check: {
    symbol: 'string!',
    productType: 'string!',
    marginCoin: 'string!',
    leverage: 'integer',
    longLeverage: 'integer',
    shortLeverage: 'integer',
    holdSide: 'string',
  },
};
