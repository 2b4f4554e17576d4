import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link marginBorrowIsolated}. */
export interface MarginBorrowIsolatedParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Amount to borrow, in the coin. */
  borrowAmount: DecimalString;
  /** Your own id of the loan. */
  clientOid?: string | undefined;
}

/** What comes back. */
export interface MarginBorrowIsolatedResult {
  /** Id of the loan. */
  loanId: string;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Amount to borrow, in the coin. */
  borrowAmount: DecimalString;
  /** Trading pair, e.g. `BTCUSDT`. */
  symbol: string;
}

/**
 * Borrows a coin with isolated margin.
 *
 * A lost answer does not mean that nothing was borrowed: look at `marginGetIsolatedBorrowHistory` first.
 *
 * Permission: `trade`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/margin/isolated/account/Isolated-Borrow
 * @example
 * ```ts
 * import { marginBorrowIsolated } from '@bitget-kit/private-api/margin';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, marginBorrowIsolated, { symbol: 'BTCUSDT', coin: 'USDT', borrowAmount: '100' });
 * console.log(result);
 * ```
 */
export const marginBorrowIsolated: Endpoint<MarginBorrowIsolatedParams, MarginBorrowIsolatedResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/margin/isolated/account/borrow',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    symbol: 'string!',
    coin: 'string!',
    borrowAmount: 'decimal!',
    clientOid: 'string',
  },
};
