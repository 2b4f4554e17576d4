import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaDeleteBrokerSubKey}. */
export interface UtaDeleteBrokerSubKeyParams {
  /** Id of the sub-account. */
  subUid: string;
  /** The API key. */
  apiKey: string;
}

/** Nobody has told what it holds. */
export type UtaDeleteBrokerSubKeyResult = unknown;

/**
 * Deletes an API key of a sub-account.
 *
 * For brokers. Known from other clients only: the documentation has no page, so the types are shallow. For unified
 * accounts: a classic one gets 40084.
 *
 * Permission: `manage`. Limit: 20 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaDeleteBrokerSubKey } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const created = await call(transport, utaDeleteBrokerSubKey, { subUid: '1', apiKey: 'bg_1' });
 * void created; // keep its secret, do not log it
 * ```
 */
export const utaDeleteBrokerSubKey: Endpoint<UtaDeleteBrokerSubKeyParams, UtaDeleteBrokerSubKeyResult, 'manage'> = {
  method: 'POST',
  path: '/api/v3/broker/delete-sub-apikey',
  access: 'private',
  permission: 'manage',
  limit: { requests: 20, seconds: 1, scope: 'uid' },
  priority: 'read',
  stability: 'observed',
  check: {
    subUid: 'string!',
    apiKey: 'string!',
  },
};
