import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link brokerGetRebateInfo}. */
export interface BrokerGetRebateInfoParams {
  /** Id of the user. */
  uid: string;
}

/** What comes back, in USDT. */
export interface BrokerGetRebateInfoResult {
  /** Whether the user came by a partner or by the exchange. */
  affiliationType: 'affiliate' | 'official' | (string & {});
  /** VIP level. */
  userLevel: 'VIP0' | 'VIP1' | 'VIP7' | 'PRO1' | 'PRO6' | (string & {});
  /** Part of the fees on spot that comes back. */
  clientSpotRebateRatio: DecimalString;
  /** Part of the fees on futures that comes back. */
  clientFuturesRebateRatio: DecimalString;
}

/**
 * What part of the fees a user gets back.
 *
 * For brokers.
 *
 * Permission: `read`. Limit: 20 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/broker/commission/Get-Rebate-Info
 * @example
 * ```ts
 * import { brokerGetRebateInfo } from '@bitget-kit/private-api/broker';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, brokerGetRebateInfo, { uid: '1' });
 * console.log(result);
 * ```
 */
export const brokerGetRebateInfo: Endpoint<BrokerGetRebateInfoParams, BrokerGetRebateInfoResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/broker/rebate-info',
  access: 'private',
  permission: 'read',
  limit: { requests: 20, seconds: 1, scope: 'uid' },
  check: {
    uid: 'string!',
  },
};
