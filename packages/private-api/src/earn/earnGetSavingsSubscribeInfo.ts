import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';
import type { EarnSavingsStep } from './EarnSavingsStep.js';

/** Parameters of {@link earnGetSavingsSubscribeInfo}. */
export interface EarnGetSavingsSubscribeInfoParams {
  /** Id of the product. */
  productId: string;
  /** Redeemable at any time, or after a term. */
  periodType: 'flexible' | 'fixed';
}

/** What comes back. */
export interface EarnGetSavingsSubscribeInfoResult {
  /** Smallest subscription, in the coin. */
  singleMinAmount: DecimalString;
  /** Largest subscription, in the coin. */
  singleMaxAmount: DecimalString;
  /** What is left to subscribe, in the coin. */
  remainingAmount: DecimalString;
  /** Decimal places. */
  subscribePrecision: string;
  /** Decimal places. */
  profitPrecision: string;
  /** Ms since the epoch. */
  subscribeTime: TimestampMsString;
  /** Ms since the epoch. */
  interestTime: TimestampMsString;
  /** Ms since the epoch. */
  settleTime: TimestampMsString;
  /** Ms since the epoch. */
  expireTime: TimestampMsString;
  /** Ms since the epoch. */
  redeemTime: TimestampMsString;
  /** Yields, by amount. */
  apyList: EarnSavingsStep[];
  /** How long a redemption takes. */
  redeemDelay: string;
  /** Interest every day, or at the end. */
  settleMethod: string;
}

/**
 * What subscribing to a savings product takes and gives.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/earn/savings/Savings-Subscribe-Info
 * @example
 * ```ts
 * import { earnGetSavingsSubscribeInfo } from '@bitget-kit/private-api/earn';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, earnGetSavingsSubscribeInfo, { productId: '1', periodType: 'flexible' });
 * console.log(result);
 * ```
 */
export const earnGetSavingsSubscribeInfo: Endpoint<
  EarnGetSavingsSubscribeInfoParams,
  EarnGetSavingsSubscribeInfoResult,
  'read'
> = {
  method: 'GET',
  path: '/api/v2/earn/savings/subscribe-info',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    productId: 'string!',
    periodType: 'string!',
  },
};
