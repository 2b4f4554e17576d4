import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaCreateBrokerSubKey}. */
export interface UtaCreateBrokerSubKeyParams {
  /** Id of the sub-account. */
  subUid: string;
  /** The passphrase of the key. **A secret**: it is sent in the body. */
  passphrase: string;
  /** A text of your own. */
  label: string;
  /** Addresses that may use the key. */
  ipList: readonly string[];
  /** Whether it may write, or only read. */
  permType: 'read_write' | 'read_only';
  /** What the key may do. */
  permList: readonly string[];
}

/** What comes back. */
export interface UtaCreateBrokerSubKeyResult {
  /** Id of the sub-account. */
  subUid: string;
  /** A text of your own. */
  label: string;
  /** The API key. */
  apiKey: string;
  /** The secret of the key. **Do not log it.** */
  secretKey: string;
  /** Whether it may write, or only read. */
  permType: 'read_write' | 'read_only' | (string & {});
  /** What the key may do. */
  permList: string[];
  /** Addresses that may use the key. */
  ipList: string[];
}

/**
 * Creates an API key of a sub-account.
 *
 * For brokers. Known from other clients only: the documentation has no page, so the types are shallow. For unified
 * accounts: a classic one gets 40084.
 *
 * Permission: `manage`. Limit: 20 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaCreateBrokerSubKey } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const created = await call(transport, utaCreateBrokerSubKey, {
 *   subUid: '1',
 *   passphrase: 'correctHorse1',
 *   label: 'desk',
 *   ipList: ['203.0.113.7'],
 *   permType: 'read_only',
 *   permList: ['read'],
 * });
 * void created; // it holds a secret: keep it, do not log it
 * ```
 */
export const utaCreateBrokerSubKey: Endpoint<UtaCreateBrokerSubKeyParams, UtaCreateBrokerSubKeyResult, 'manage'> = {
  method: 'POST',
  path: '/api/v3/broker/create-sub-apikey',
  access: 'private',
  permission: 'manage',
  limit: { requests: 20, seconds: 1, scope: 'uid' },
  priority: 'read',
  stability: 'observed',
  check: {
    subUid: 'string!',
    passphrase: 'string!',
    label: 'string!',
    ipList: { items: 'string', required: true },
    permType: 'string!',
    permList: { items: 'string', required: true },
  },
};
