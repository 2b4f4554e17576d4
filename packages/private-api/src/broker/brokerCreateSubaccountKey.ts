import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link brokerCreateSubaccountKey}. */
export interface BrokerCreateSubaccountKeyParams {
  /** Id of the sub-account. */
  subUid: string;
  /** The passphrase of the key: 8 to 32 letters and digits. **A secret**: it is sent in the body. */
  passphrase: string;
  /** A text of your own. */
  label: string;
  /** Addresses that may use the key, up to 30. */
  ipList: readonly string[];
  permType: 'read_and_write' | 'readonly';
  /** What the key may do. */
  permList: readonly string[];
}

/** What comes back. */
export interface BrokerCreateSubaccountKeyResult {
  /** Id of the sub-account. */
  subUid: string;
  /** A text of your own. */
  label: string;
  /** The API key. */
  apiKey: string;
  /** The secret of the key. **Shown only here: keep it, and do not log it.** */
  secretKey: string;
  permType: string;
  /** What the key may do. */
  permList: string[];
  /** Addresses that may use the key. */
  ipList: string[];
}

/**
 * Creates an API key of a sub-account.
 *
 * For brokers.
 *
 * Permission: `manage`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/broker/apikey/Create-Subaccount-ApiKey
 * @example
 * ```ts
 * import { brokerCreateSubaccountKey } from '@bitget-kit/private-api/broker';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const created = await call(transport, brokerCreateSubaccountKey, {
 *   subUid: '1',
 *   passphrase: 'correctHorse1',
 *   label: 'desk',
 *   ipList: ['203.0.113.7'],
 *   permType: 'readonly',
 *   permList: ['spot_trade'],
 * });
 * void created; // it holds a secret: keep it, do not log it
 * ```
 */
export const brokerCreateSubaccountKey: Endpoint<
  BrokerCreateSubaccountKeyParams,
  BrokerCreateSubaccountKeyResult,
  'manage'
> = {
  method: 'POST',
  path: '/api/v2/broker/manage/create-subaccount-apikey',
  access: 'private',
  permission: 'manage',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    subUid: 'string!',
    passphrase: 'string!',
    label: 'string!',
    ipList: { items: 'string', max: 30, required: true },
    permType: 'string!',
    permList: { items: 'string', required: true },
  },
};
