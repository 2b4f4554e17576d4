import type { Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** Parameters of {@link brokerGetSubaccountEmail}. */
export interface BrokerGetSubaccountEmailParams {
  /** Id of the sub-account. */
  subUid: string;
}

/** What comes back, in USDT. */
export interface BrokerGetSubaccountEmailResult {
  /** Id of the sub-account. */
  subUid: string;
  /** Name of the sub-account. */
  subaccountName: string;
  /** E-mail address of the sub-account. */
  subaccountEmail: string;
  /** When it was made, ms since the epoch. */
  cTime: TimestampMsString;
  /** When it last changed, ms since the epoch. */
  uTime: TimestampMsString;
}

/**
 * The e-mail address of a sub-account.
 *
 * For brokers.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/broker/subaccount/Get-Subaccount-Email
 * @example
 * ```ts
 * import { brokerGetSubaccountEmail } from '@bitget-kit/private-api/broker';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, brokerGetSubaccountEmail, { subUid: '1' });
 * console.log(result);
 * ```
 */
export const brokerGetSubaccountEmail: Endpoint<
  BrokerGetSubaccountEmailParams,
  BrokerGetSubaccountEmailResult,
  'read'
> = {
  method: 'GET',
  path: '/api/v2/broker/account/subaccount-email',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    subUid: 'string!',
  },
};
