import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { ProductType } from '../futures/ProductType.js';

/** How one contract is to be copied. */
export interface CopyFuturesFollowerTerms {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** The line of futures. */
  productType: ProductType;
  /** What it was. */
  marginType: 'trader' | 'specify';
  /** Coin of the margin. */
  marginCoin?: string | undefined;
  /** Leverage: as the position has it, as given here, or as the trader has it. */
  leverType: 'position' | 'specify' | 'trader';
  /** Leverage of longs, e.g. `20`. */
  longLeverage?: number | string | undefined;
  /** Leverage of shorts, e.g. `20`. */
  shortLeverage?: number | string | undefined;
  /** What `traceValue` is: a percentage of the trader’s order, an amount in quote coin, or a number of coins. */
  traceType: 'percent' | 'amount' | 'count';
  /** How much of each order is copied, as `traceType` says. */
  traceValue: DecimalString;
  /** Largest position that copying may build, in quote coin. */
  maxHoldSize?: DecimalString | undefined;
  /** Profit at which a copied position is closed, in per cent. */
  stopSurplusRatio?: DecimalString | undefined;
  /** Loss at which a copied position is closed, in per cent. */
  stopLossRatio?: DecimalString | undefined;
}

/** Parameters of {@link copySetFuturesFollowerSettings}. */
export interface CopySetFuturesFollowerSettingsParams {
  /** Id of the trader. */
  traderId: string;
  /** Whether new contracts of the trader are copied too. */
  autoCopy?: 'on' | 'off' | undefined;
  /**
   * `basic`: new contracts of the trader can be copied too. Left out: `advanced`, where every contract has terms of its
   * own.
   */
  mode?: 'basic' | 'advanced' | undefined;
  /** One entry for each contract. */
  settings: readonly CopyFuturesFollowerTerms[];
}

/** A word for success. */
export type CopySetFuturesFollowerSettingsResult = string;

/**
 * Sets how you copy a trader of futures, contract by contract.
 *
 * For those who copy a trader.
 *
 * Permission: `trade`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/copytrading/future-copytrade/follower/Settings
 * @example
 * ```ts
 * import { copySetFuturesFollowerSettings } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, copySetFuturesFollowerSettings, { traderId: '1', settings: [
 *     { symbol: 'BTCUSDT', productType: 'USDT-FUTURES', marginType: 'trader', leverType: 'trader', traceType: 'amount', traceValue: '100' },
 *   ] });
 * ```
 */
export const copySetFuturesFollowerSettings: Endpoint<
  CopySetFuturesFollowerSettingsParams,
  CopySetFuturesFollowerSettingsResult,
  'trade'
> = {
  method: 'POST',
  path: '/api/v2/copy/mix-follower/settings',
  access: 'private',
  permission: 'trade',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    traderId: 'string!',
    autoCopy: 'string',
    mode: 'string',
    settings: {
      max: 10,
      items: {
        symbol: 'string!',
        productType: 'string!',
        marginType: 'string!',
        marginCoin: 'string',
        leverType: 'string!',
        longLeverage: 'integer',
        shortLeverage: 'integer',
        traceType: 'string!',
        traceValue: 'decimal!',
        maxHoldSize: 'decimal',
        stopSurplusRatio: 'decimal',
        stopLossRatio: 'decimal',
      },
      required: true,
    },
  },
};
