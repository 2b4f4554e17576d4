import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaGetMaxTransferable}. */
export interface UtaGetMaxTransferableParams {
  /** Coin, e.g. `USDT`. */
  coin: string;
}

/** What comes back. */
export interface UtaGetMaxTransferableResult {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** The most that can be moved out without borrowing. */
  maxTransfer: DecimalString;
  /** The most that can be moved out when borrowing. */
  borrowMaxTransfer: DecimalString;
}

/**
 * How much of a coin can be moved out of the unified account.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 3 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/account/Get-Max-Transferable
 * @example
 * ```ts
 * import { utaGetMaxTransferable } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetMaxTransferable, { coin: 'USDT' });
 * console.log(result);
 * ```
 */
export const utaGetMaxTransferable: Endpoint<UtaGetMaxTransferableParams, UtaGetMaxTransferableResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/account/max-transferable',
  access: 'private',
  permission: 'read',
  limit: { requests: 3, seconds: 1, scope: 'uid' },
  check: {
    coin: 'string!',
  },
};
