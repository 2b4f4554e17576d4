import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link marginGetIsolatedMaxBorrowable}. */
export interface MarginGetIsolatedMaxBorrowableParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
}

/** What comes back. */
export interface MarginGetIsolatedMaxBorrowableResult {
  /** Trading pair, e.g. `BTCUSDT`. */
  symbol: string;
  /** Base coin, e.g. `BTC`. */
  baseCoin: string;
  /** The most that may be borrowed of the base coin. */
  baseCoinMaxBorrowAmount: DecimalString;
  /** Quote coin, e.g. `USDT`. */
  quoteCoin: string;
  /** The most that may be borrowed of the quote coin. */
  quoteCoinMaxBorrowAmount: DecimalString;
}

/**
 * How much you may borrow with isolated margin now.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/margin/isolated/account/Isolated-Max-Borrowable-Amount
 * @example
 * ```ts
 * import { marginGetIsolatedMaxBorrowable } from '@bitget-kit/private-api/margin';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, marginGetIsolatedMaxBorrowable, { symbol: 'BTCUSDT' });
 * console.log(result);
 * ```
 */
export const marginGetIsolatedMaxBorrowable: Endpoint<
  MarginGetIsolatedMaxBorrowableParams,
  MarginGetIsolatedMaxBorrowableResult,
  'read'
> = {
  method: 'GET',
  path: '/api/v2/margin/isolated/account/max-borrowable-amount',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    symbol: 'string!',
  },
};
