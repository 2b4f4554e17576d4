import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';
import type { ProductType } from '../futures/ProductType.js';

/** One coin of margin. */
export interface BrokerSubaccountFuturesAsset {
  /** Coin of the margin. */
  marginCoin: string;
  /** Free to use, in the coin. */
  available: DecimalString;
  /** Held back for orders, in the coin. */
  frozen: DecimalString;
  /** Held back, in the coin. */
  locked: DecimalString;
  /** The most that cross margin can use, in the margin coin. */
  crossedMaxAvailable: DecimalString;
  /** The most that isolated margin can use, in the margin coin. */
  isolatedMaxAvailable: DecimalString;
  /** The most that can be moved out, in the coin. */
  maxTransferOut: DecimalString;
  /** Balance with unrealised profit, in the margin coin. */
  accountEquity: DecimalString;
  /** Equity, in USDT. */
  usdtEquity: DecimalString;
  /** Equity, in BTC. */
  btcEquity: DecimalString;
  /** Unrealised profit, in the margin coin. */
  unrealizedPL: DecimalString;
  /** When it last changed, ms since the epoch. */
  uTime: TimestampMsString;
}

/** Parameters of {@link brokerGetSubaccountFuturesAssets}. */
export interface BrokerGetSubaccountFuturesAssetsParams {
  /** Id of the sub-account. */
  subUid: string;
  /** The line of futures. */
  productType: ProductType;
}

/** What comes back, in USDT. */
export interface BrokerGetSubaccountFuturesAssetsResult {
  /** What it has, by coin. */
  assetsList: BrokerSubaccountFuturesAsset[];
}

/**
 * What a sub-account has in futures.
 *
 * For brokers.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/broker/subaccount/Get-Subaccount-Future-Assets
 * @example
 * ```ts
 * import { brokerGetSubaccountFuturesAssets } from '@bitget-kit/private-api/broker';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, brokerGetSubaccountFuturesAssets, { subUid: '1', productType: 'USDT-FUTURES' });
 * console.log(result);
 * ```
 */
export const brokerGetSubaccountFuturesAssets: Endpoint<
  BrokerGetSubaccountFuturesAssetsParams,
  BrokerGetSubaccountFuturesAssetsResult,
  'read'
> = {
  method: 'GET',
  path: '/api/v2/broker/account/subaccount-future-assets',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    subUid: 'string!',
    productType: 'string!',
  },
};
