import type { Endpoint } from '@bitget-kit/transport';

/** The key. */
export interface CopyTraderKey {
  /** The API key. The exchange spells the name in lower case here. */
  apikey: string;
  /** The secret of the key. **Shown only here: keep it, and do not log it.** */
  secret: string;
  /** What the key may do. */
  permissions: string[];
}

/** Parameters of {@link copyCreateTraderKey}. */
export interface CopyCreateTraderKeyParams {
  /** The passphrase of the new key: 8 to 32 letters and digits. **A secret**: it is sent in the body. */
  passphrase: string;
}

/** One row each. */
export type CopyCreateTraderKeyResult = CopyTraderKey[];

/**
 * Creates an API key of the copy-trading account.
 *
 * For traders whom others copy.
 *
 * Permission: `manage`. Limit: 1 request per second and user.
 *
 * @see https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Create-Copy-Api
 * @example
 * ```ts
 * import { copyCreateTraderKey } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const [key] = await call(transport, copyCreateTraderKey, { passphrase: 'correctHorse1' });
 * void key; // keep its secret, do not log it
 * ```
 */
export const copyCreateTraderKey: Endpoint<CopyCreateTraderKeyParams, CopyCreateTraderKeyResult, 'manage'> = {
  method: 'POST',
  path: '/api/v2/copy/mix-trader/create-copy-api',
  access: 'private',
  permission: 'manage',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    passphrase: 'string!',
  },
};
