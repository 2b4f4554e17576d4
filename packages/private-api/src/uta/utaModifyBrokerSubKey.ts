import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaModifyBrokerSubKey}. */
export interface UtaModifyBrokerSubKeyParams {
  /** Id of the sub-account. */
  subUid: string;
  /** The passphrase of the key. **A secret**: it is sent in the body. */
  passphrase: string;
  /** The API key. */
  apiKey: string;
  /** A text of your own. */
  label?: string | undefined;
  /** Addresses that may use the key. */
  ipList?: readonly string[] | undefined;
  /** Whether it may write, or only read. */
  permType?: 'read_write' | 'read_only' | undefined;
  /** What the key may do. */
  permList?: readonly string[] | undefined;
}

/** What comes back. */
export interface UtaModifyBrokerSubKeyResult {
  /** Id of the sub-account. */
  subUid: string;
  /** A text of your own. */
  label: string;
  /** The API key. */
  apiKey: string;
  /** The secret of the key. **Do not log it.** */
  secretKey?: string | undefined;
  /** Whether it may write, or only read. */
  permType: 'read_write' | 'read_only' | (string & {});
  /** What the key may do. */
  permList: string[];
  /** Addresses that may use the key. */
  ipList: string[];
}

/**
 * Changes an API key of a sub-account.
 *
 * For brokers. Known from other clients only: the documentation has no page, so the types are shallow. For unified
 * accounts: a classic one gets 40084.
 *
 * Permission: `manage`. Limit: 20 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaModifyBrokerSubKey } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const created = await call(transport, utaModifyBrokerSubKey, { subUid: '1', apiKey: 'bg_1', passphrase: 'correctHorse1' });
 * void created; // keep its secret, do not log it
 * ```
 */
export const utaModifyBrokerSubKey: Endpoint<UtaModifyBrokerSubKeyParams, UtaModifyBrokerSubKeyResult, 'manage'> = {
  method: 'POST',
  path: '/api/v3/broker/modify-sub-apikey',
  access: 'private',
  permission: 'manage',
  limit: { requests: 20, seconds: 1, scope: 'uid' },
  priority: 'read',
  stability: 'observed',
  check: {
    subUid: 'string!',
    passphrase: 'string!',
    apiKey: 'string!',
    label: 'string',
    ipList: { items: 'string' },
    permType: 'string',
    permList: { items: 'string' },
  },
};
