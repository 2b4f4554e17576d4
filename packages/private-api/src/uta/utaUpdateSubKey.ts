import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaUpdateSubKey}. */
export interface UtaUpdateSubKeyParams {
  /** The API key. The table of the page spells the name so, its example `apiKey`. */
  apikey: string;
  /** The passphrase of the key. **A secret**: it is sent in the body. */
  passphrase: string;
  type?: 'read_write' | 'read_only' | undefined;
  /** What the key may do, e.g. `uta_trade`. */
  permissions?: readonly string[] | undefined;
  /** Addresses that may use the key. */
  ips?: readonly string[] | undefined;
}

/** What comes back. */
export interface UtaUpdateSubKeyResult {
  /** The API key. */
  apiKey: string;
  /** A text of your own. */
  note: string;
  type: 'read_write' | 'read_only' | (string & {});
  /** What the key may do, e.g. `uta_trade`. */
  permissions: string[];
  /** Addresses that may use the key. */
  ips: string[];
  /** The secret of the key. **Shown only here: keep it, and do not log it.** */
  secret?: string | undefined;
}

/**
 * Changes an API key of a sub-account.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `manage`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-API-Update
 * @example
 * ```ts
 * import { utaUpdateSubKey } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const created = await call(transport, utaUpdateSubKey, { apikey: 'bg_1', passphrase: 'correctHorse1', ips: ['203.0.113.7'] });
 * void created; // keep its secret, do not log it
 * ```
 */
export const utaUpdateSubKey: Endpoint<UtaUpdateSubKeyParams, UtaUpdateSubKeyResult, 'manage'> = {
  method: 'POST',
  path: '/api/v3/user/update-sub-api',
  access: 'private',
  permission: 'manage',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    apikey: 'string!',
    passphrase: 'string!',
    type: 'string',
    permissions: { items: 'string' },
    ips: { items: 'string', max: 30 },
  },
};
