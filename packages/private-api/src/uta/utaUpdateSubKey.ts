import type { Endpoint } from '@bitget-kit/transport';
import type { UtaKeyPermission } from './UtaKeyPermission.js';

/** What the key may do: both together, or neither. */
type Rights =
  | {
      /** Whether it may write, or only read. */
      type: 'read_write' | 'read_only';
      /** All that the key may do from now on. */
      permissions: readonly UtaKeyPermission[];
    }
  | {
      /** Only with `permissions`. */
      type?: undefined;
      /** Only with `type`. */
      permissions?: undefined;
    };

/** Parameters of {@link utaUpdateSubKey}. */
export type UtaUpdateSubKeyParams = Rights & {
  /** The API key. The table of the page has it in small letters, `apikey`; its example and other clients do not. */
  apiKey: string;
  /** The passphrase of the key. **A secret**: it is sent in the body. */
  passphrase: string;
  /**
   * Addresses that may use the key from now on, up to 30, IPv4 only. Left out: as they are. An empty list would free
   * the key from all of them, and is refused like every empty list.
   */
  ips?: readonly string[] | undefined;
};

/** What comes back. */
export interface UtaUpdateSubKeyResult {
  /** The API key. */
  apiKey: string;
  /** A text of your own. */
  note: string;
  /** Whether it may write, or only read. */
  type: 'read_write' | 'read_only' | (string & {});
  /** What the key may do. */
  permissions: (UtaKeyPermission | (string & {}))[];
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
 * const created = await call(transport, utaUpdateSubKey, { apiKey: 'bg_1', passphrase: 'correctHorse1', ips: ['203.0.113.7'] });
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
    apiKey: 'string!',
    passphrase: 'string!',
    type: 'string',
    permissions: { items: 'string' },
    ips: { items: 'string', max: 30 },
  },
};
