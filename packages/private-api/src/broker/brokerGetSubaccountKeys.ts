import type { Endpoint } from '@bitget-kit/transport';
import type { BrokerKeyPermission } from './BrokerKeyPermission.js';

/** One API key. */
export interface BrokerSubaccountKey {
  /** Id of the sub-account. */
  subUid: string;
  /** A text of your own. */
  label: string;
  /** The API key. */
  apiKey: string;
  /** The secret of the key. **Do not log it.** */
  secretKey?: string | undefined;
  /** Whether it may write, or only read. */
  permType: 'read_and_write' | 'readonly' | (string & {});
  /** What the key may do. */
  permList: (BrokerKeyPermission | (string & {}))[];
  /** Addresses that may use the key. */
  ipList: string[];
}

/** Parameters of {@link brokerGetSubaccountKeys}. */
export interface BrokerGetSubaccountKeysParams {
  /** Id of the sub-account. */
  subUid: string;
}

/** One row each. */
export type BrokerGetSubaccountKeysResult = BrokerSubaccountKey[];

/**
 * The API keys of a sub-account.
 *
 * For brokers.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/broker/apikey/subaccount-apikey-list
 * @example
 * ```ts
 * import { brokerGetSubaccountKeys } from '@bitget-kit/private-api/broker';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, brokerGetSubaccountKeys, { subUid: '1' });
 * void result; // it holds a secret: keep it, do not log it
 * ```
 */
export const brokerGetSubaccountKeys: Endpoint<BrokerGetSubaccountKeysParams, BrokerGetSubaccountKeysResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/broker/manage/subaccount-apikey-list',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    subUid: 'string!',
  },
};
