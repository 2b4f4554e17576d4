import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { ProductType } from '../futures/ProductType.js';

/** How one contract is copied. */
export interface CopyFuturesFollowerSetting {
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** The line of futures. */
  productType: ProductType | (string & {});
  /** What it was. */
  marginType: 'trader' | 'specify' | (string & {});
  /** Coin of the margin. */
  marginCoin: string;
  /** Leverage: as the position has it, as given here, or as the trader has it. */
  leverType: 'position' | 'specify' | 'trader' | (string & {});
  /** Leverage of longs, e.g. `20`. */
  longLeverage: string;
  /** Leverage of shorts, e.g. `20`. */
  shortLeverage: string;
  /** What `traceValue` is: a percentage of the trader’s order, an amount in quote coin, or a number of coins. */
  traceType: 'percent' | 'amount' | 'count' | (string & {});
  /** How much of each order is copied, as `traceType` says. */
  traceValue: DecimalString;
  /** Largest position that copying may build, in quote coin. */
  maxHoldSize: DecimalString;
  /** Profit at which a copied position is closed, in per cent. */
  stopSurplusRatio: DecimalString;
  /** Loss at which a copied position is closed, in per cent. */
  stopLossRatio: DecimalString;
}

/** Parameters of {@link copyGetFuturesFollowerSettings}. */
export interface CopyGetFuturesFollowerSettingsParams {
  /** Id of the trader. */
  traderId: string;
}

/** What comes back. */
export interface CopyGetFuturesFollowerSettingsResult {
  /** Whether copying is on. */
  followerEnable: string;
  /** Settings by contract. */
  detailList: CopyFuturesFollowerSetting[];
}

/**
 * How you copy a trader of futures.
 *
 * For those who copy a trader.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/copytrading/future-copytrade/follower/Query-Settings
 * @example
 * ```ts
 * import { copyGetFuturesFollowerSettings } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, copyGetFuturesFollowerSettings, { traderId: '1' });
 * console.log(result);
 * ```
 */
export const copyGetFuturesFollowerSettings: Endpoint<
  CopyGetFuturesFollowerSettingsParams,
  CopyGetFuturesFollowerSettingsResult,
  'read'
> = {
  method: 'GET',
  path: '/api/v2/copy/mix-follower/query-settings',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  check: {
    traderId: 'string!',
  },
};
