import type { Endpoint } from '@bitget-kit/transport';
import type { UtaKeyPermission } from './UtaKeyPermission.js';

/** Parameters of {@link utaCreateSubKey}. */
export interface UtaCreateSubKeyParams {
  /** Id of the sub-account. */
  subUid: string;
  /** A text of your own: a letter, then letters, digits, `-` and `_`. */
  note: string;
  /** Whether it may write, or only read. */
  type: 'read_write' | 'read_only';
  /** The passphrase of the key: 8 to 32 letters and digits. **A secret**: it is sent in the body. */
  passphrase: string;
  /** What the key may do. */
  permissions: readonly UtaKeyPermission[];
  /** Addresses that may use the key, up to 30, IPv4 only. */
  ips: readonly string[];
}

/** What comes back. */
export interface UtaCreateSubKeyResult {
  /** A text of your own. */
  note: string;
  /** The API key. */
  apiKey: string;
  /** The secret of the key. **Shown only here: keep it, and do not log it.** */
  secret: string;
  /** Whether it may write, or only read. */
  type: 'read_write' | 'read_only' | (string & {});
  /** What the key may do. */
  permissions: (UtaKeyPermission | (string & {}))[];
  /** Addresses that may use the key. */
  ips: string[];
}

/**
 * Creates an API key of a sub-account.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `manage`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-API-Create
 * @example
 * ```ts
 * import { utaCreateSubKey } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const { apiKey, secret } = await call(transport, utaCreateSubKey, {
 *   subUid: '1',
 *   note: 'desk',
 *   type: 'read_only',
 *   passphrase: 'correctHorse1',
 *   permissions: ['uta_trade'],
 *   ips: ['203.0.113.7'],
 * });
 * void [apiKey, secret]; // keep them, do not log them
 * ```
 */
export const utaCreateSubKey: Endpoint<UtaCreateSubKeyParams, UtaCreateSubKeyResult, 'manage'> = {
  method: 'POST',
  path: '/api/v3/user/create-sub-api',
  access: 'private',
  permission: 'manage',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    subUid: 'string!',
    note: 'string!',
    type: 'string!',
    passphrase: 'string!',
    permissions: { items: 'string', required: true },
    ips: { items: 'string', max: 30, required: true },
  },
};
