import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link marginGetCrossMaxTransferOut}. */
export interface MarginGetCrossMaxTransferOutParams {
  /** Coin, e.g. `USDT`. */
  coin: string;
}

/** What comes back. */
export interface MarginGetCrossMaxTransferOutResult {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** The most that can be moved out, in the coin. */
  maxTransferOutAmount: DecimalString;
}

/**
 * How much you may move out of cross margin now.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/margin/cross/account/Get-Cross-Max-Transfer-Out-Amount
 * @example
 * ```ts
 * import { marginGetCrossMaxTransferOut } from '@bitget-kit/private-api/margin';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, marginGetCrossMaxTransferOut, { coin: 'USDT' });
 * console.log(result);
 * ```
 */
export const marginGetCrossMaxTransferOut: Endpoint<
  MarginGetCrossMaxTransferOutParams,
  MarginGetCrossMaxTransferOutResult,
  'read'
> = {
  method: 'GET',
  path: '/api/v2/margin/crossed/account/max-transfer-out-amount',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    coin: 'string!',
  },
};
