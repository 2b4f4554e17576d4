import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link brokerModifySubaccountKey}. */
export interface BrokerModifySubaccountKeyParams {
  /** Id of the sub-account. */
  subUid: string;
  /** The API key. The table of the page spells the name so, its example `apiKey`. */
  apikey: string;
  /** A text of your own. */
  label?: string | undefined;
  /** The passphrase of the key: 8 to 32 letters and digits. **A secret**: it is sent in the body. */
  passphrase: string;
  /** Addresses that may use the key, up to 30. */
  ipList?: readonly string[] | undefined;
  permType: 'read_and_write' | 'readonly';
  /** What the key may do. */
  permList: readonly string[];
}

/** What comes back. */
export interface BrokerModifySubaccountKeyResult {
  /** Id of the sub-account. */
  subUid: string;
  /** A text of your own. */
  label: string;
  /** The API key. */
  apiKey: string;
  permType: string;
  /** What the key may do. */
  permList: string[];
  /** Addresses that may use the key. */
  ipList: string[];
  /** The secret of the key. **Do not log it.** */
  secretKey?: string | undefined;
}

/**
 * Changes an API key of a sub-account.
 *
 * For brokers.
 *
 * Permission: `manage`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/broker/apikey/Modify-Subaccount-ApiKey
 * @example
 * ```ts
 * import { brokerModifySubaccountKey } from '@bitget-kit/private-api/broker';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const created = await call(transport, brokerModifySubaccountKey, {
 *   subUid: '1',
 *   apikey: 'bg_1',
 *   passphrase: 'correctHorse1',
 *   permType: 'readonly',
 *   permList: ['spot_trade'],
 * });
 * void created; // it holds a secret: keep it, do not log it
 * ```
 */
export const brokerModifySubaccountKey: Endpoint<
  BrokerModifySubaccountKeyParams,
  BrokerModifySubaccountKeyResult,
  'manage'
> = {
  method: 'POST',
  path: '/api/v2/broker/manage/modify-subaccount-apikey',
  access: 'private',
  permission: 'manage',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    subUid: 'string!',
    apikey: 'string!',
    label: 'string',
    passphrase: 'string!',
    ipList: { items: 'string', max: 30 },
    permType: 'string!',
    permList: { items: 'string', required: true },
  },
};
