import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** What comes back, in USDT. */
export interface BrokerGetInfoResult {
  /** How many sub-accounts there are. */
  subAccountSize: DecimalString;
  /** How many sub-accounts there may be. */
  maxSubAccountSize: DecimalString;
  /** When it last changed, ms since the epoch. */
  uTime: TimestampMsString;
}

/**
 * How many sub-accounts there are, and how many there may be.
 *
 * For brokers.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/broker/subaccount/Get-Broker-Account-Info
 * @example
 * ```ts
 * import { brokerGetInfo } from '@bitget-kit/private-api/broker';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, brokerGetInfo, {});
 * console.log(result);
 * ```
 */
export const brokerGetInfo: Endpoint<Record<never, never>, BrokerGetInfoResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/broker/account/info',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
};
