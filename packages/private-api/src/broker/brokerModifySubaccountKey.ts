import type { Endpoint } from '@bitget-kit/transport';
import type { BrokerKeyPermission } from './BrokerKeyPermission.js';

/** Parameters of {@link brokerModifySubaccountKey}. */
export interface BrokerModifySubaccountKeyParams {
  /** Id of the sub-account. */
  subUid: string;
  /** The API key. The table of the page has it in small letters, `apikey`; its example and other clients do not. */
  apiKey: string;
  /** A text of your own, below 20 characters. Left out: as it is. */
  label?: string | undefined;
  /** The passphrase of the key, old or new: 6 to 32 characters. **A secret**: it is sent in the body. */
  passphrase: string;
  /** Addresses that may use the key, up to 30, in place of those before. Left out: as they are. */
  ipList?: readonly string[] | undefined;
  /** Whether it may write, or only read. */
  permType: 'read_and_write' | 'readonly';
  /** What the key may do, in place of what it might before. */
  permList: readonly BrokerKeyPermission[];
}

/** What comes back, in USDT. */
export interface BrokerModifySubaccountKeyResult {
  /** Id of the sub-account. */
  subUid: string;
  /** A text of your own. */
  label: string;
  /** The API key. */
  apiKey: string;
  /** Whether it may write, or only read. */
  permType: 'read_and_write' | 'readonly' | (string & {});
  /** What the key may do. */
  permList: (BrokerKeyPermission | (string & {}))[];
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
 *   apiKey: 'bg_1',
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
    apiKey: 'string!',
    label: 'string',
    passphrase: 'string!',
    ipList: { items: 'string', max: 30 },
    permType: 'string!',
    permList: { items: 'string', required: true },
  },
};
