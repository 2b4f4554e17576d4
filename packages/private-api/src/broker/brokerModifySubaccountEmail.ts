import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link brokerModifySubaccountEmail}. */
export interface BrokerModifySubaccountEmailParams {
  /** Id of the sub-account. */
  subUid: string;
  /** E-mail address of the sub-account. */
  subaccountEmail: string;
}

/** A word for success. */
export type BrokerModifySubaccountEmailResult = string;

/**
 * Changes the e-mail address of a sub-account.
 *
 * For brokers.
 *
 * Permission: `manage`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/broker/subaccount/Modify-Subaccount-Email
 * @example
 * ```ts
 * import { brokerModifySubaccountEmail } from '@bitget-kit/private-api/broker';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, brokerModifySubaccountEmail, { subUid: '1', subaccountEmail: 'desk@example.com' });
 * ```
 */
export const brokerModifySubaccountEmail: Endpoint<
  BrokerModifySubaccountEmailParams,
  BrokerModifySubaccountEmailResult,
  'manage'
> = {
  method: 'POST',
  path: '/api/v2/broker/account/modify-subaccount-email',
  access: 'private',
  permission: 'manage',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    subUid: 'string!',
    subaccountEmail: 'string!',
  },
};
