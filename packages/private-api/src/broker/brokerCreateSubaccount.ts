import type { Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** Parameters of {@link brokerCreateSubaccount}. */
export interface BrokerCreateSubaccountParams {
  /** Name of the sub-account. */
  subaccountName: string;
  /** A text of your own. */
  label?: string | undefined;
}

/** What comes back, in USDT. */
export interface BrokerCreateSubaccountResult {
  /** Id of the sub-account. */
  subUid: string;
  /** Name of the sub-account. */
  subaccountName: string;
  /** Whether it may be used. */
  status: 'normal' | 'freeze' | 'del' | (string & {});
  /** What the sub-account may do. */
  permList: string[];
  /** A text of your own. */
  label: string;
  /** When it was made, ms since the epoch. */
  cTime: TimestampMsString;
  /** Language of its messages. */
  language?: string | undefined;
  /** When it last changed, ms since the epoch. */
  uTime?: TimestampMsString | undefined;
}

/**
 * Creates a sub-account.
 *
 * For brokers.
 *
 * Permission: `manage`. Limit: 1 request per second and user.
 *
 * @see https://www.bitget.com/api-doc/broker/subaccount/Create-Subaccount
 * @example
 * ```ts
 * import { brokerCreateSubaccount } from '@bitget-kit/private-api/broker';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, brokerCreateSubaccount, { subaccountName: 'deskalpha' });
 * console.log(result);
 * ```
 */
export const brokerCreateSubaccount: Endpoint<BrokerCreateSubaccountParams, BrokerCreateSubaccountResult, 'manage'> = {
  method: 'POST',
  path: '/api/v2/broker/account/create-subaccount',
  access: 'private',
  permission: 'manage',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    subaccountName: 'string!',
    label: 'string',
  },
};
