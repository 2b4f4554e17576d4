import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link brokerDeleteSubaccountKey}. */
export interface BrokerDeleteSubaccountKeyParams {
  /** Id of the sub-account. */
  subUid: string;
  /** The API key. */
  apiKey: string;
}

/** A word for success. */
export type BrokerDeleteSubaccountKeyResult = string;

/**
 * Deletes an API key of a sub-account.
 *
 * For brokers.
 *
 * Permission: `manage`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/broker/apikey/Delete-Subaccount-ApiKey
 * @example
 * ```ts
 * import { brokerDeleteSubaccountKey } from '@bitget-kit/private-api/broker';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, brokerDeleteSubaccountKey, { subUid: '1', apiKey: 'bg_1' });
 * ```
 */
export const brokerDeleteSubaccountKey: Endpoint<
  BrokerDeleteSubaccountKeyParams,
  BrokerDeleteSubaccountKeyResult,
  'manage'
> = {
  method: 'POST',
  path: '/api/v2/broker/manage/delete-subaccount-apikey',
  access: 'private',
  permission: 'manage',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    subUid: 'string!',
    apiKey: 'string!',
  },
};
