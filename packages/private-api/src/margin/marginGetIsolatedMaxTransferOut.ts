import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link marginGetIsolatedMaxTransferOut}. */
export interface MarginGetIsolatedMaxTransferOutParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
}

/** What comes back. */
export interface MarginGetIsolatedMaxTransferOutResult {
  /** Trading pair, e.g. `BTCUSDT`. */
  symbol: string;
  /** Base coin, e.g. `BTC`. */
  baseCoin: string;
  /** Quote coin, e.g. `USDT`. */
  quoteCoin: string;
  /** The most of the base coin that may be moved out. */
  baseCoinMaxTransferOutAmount: DecimalString;
  /** The most of the quote coin that may be moved out. */
  quoteCoinMaxTransferOutAmount: DecimalString;
}

/**
 * How much you may move out of isolated margin now.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/margin/isolated/account/Get-Isolated-Max-Transfer-Out-Amount
 * @example
 * ```ts
 * import { marginGetIsolatedMaxTransferOut } from '@bitget-kit/private-api/margin';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, marginGetIsolatedMaxTransferOut, { symbol: 'BTCUSDT' });
 * console.log(result);
 * ```
 */
export const marginGetIsolatedMaxTransferOut: Endpoint<
  MarginGetIsolatedMaxTransferOutParams,
  MarginGetIsolatedMaxTransferOutResult,
  'read'
> = {
  method: 'GET',
  path: '/api/v2/margin/isolated/account/max-transfer-out-amount',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    symbol: 'string!',
  },
};
