import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaDeleteSubKey}. */
export interface UtaDeleteSubKeyParams {
  /** The API key. The table of the page has it in small letters, `apikey`; its example and other clients do not. */
  apiKey: string;
}

/** An empty object. */
export type UtaDeleteSubKeyResult = Record<string, unknown>;

/**
 * Deletes an API key of a sub-account.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `manage`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-API-Delete
 * @example
 * ```ts
 * import { utaDeleteSubKey } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const created = await call(transport, utaDeleteSubKey, { apiKey: 'bg_1' });
 * void created; // keep its secret, do not log it
 * ```
 */
export const utaDeleteSubKey: Endpoint<UtaDeleteSubKeyParams, UtaDeleteSubKeyResult, 'manage'> = {
  method: 'POST',
  path: '/api/v3/user/delete-sub-api',
  access: 'private',
  permission: 'manage',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    apiKey: 'string!',
  },
};
