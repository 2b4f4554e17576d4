import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaGetBrokerSubKey}. */
export interface UtaGetBrokerSubKeyParams {
  /** Id of the sub-account. */
  subUid: string;
}

/** What comes back. */
export interface UtaGetBrokerSubKeyResult {
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
 * The API key of a sub-account.
 *
 * For brokers. Known from other clients only: the documentation has no page, so the types are shallow. For unified
 * accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 20 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetBrokerSubKey } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetBrokerSubKey, { subUid: '1' });
 * void result; // it holds a secret: keep it, do not log it
 * ```
 */
export const utaGetBrokerSubKey: Endpoint<UtaGetBrokerSubKeyParams, UtaGetBrokerSubKeyResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/broker/query-sub-apikey',
  access: 'private',
  permission: 'read',
  limit: { requests: 20, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    subUid: 'string!',
  },
};
