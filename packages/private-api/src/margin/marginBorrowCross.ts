import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link marginBorrowCross}. */
export interface MarginBorrowCrossParams {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Amount to borrow, in the coin. */
  borrowAmount: DecimalString;
  /** Your own id of the loan. */
  clientOid?: string | undefined;
}

/** What comes back. */
export interface MarginBorrowCrossResult {
  /** Id of the loan. */
  loanId: string;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Amount to borrow, in the coin. */
  borrowAmount: DecimalString;
}

/**
 * Borrows a coin with cross margin.
 *
 * A lost answer does not mean that nothing was borrowed: look at `marginGetCrossBorrowHistory` first.
 *
 * Permission: `trade`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/margin/cross/account/Cross-Borrow
 * @example
 * ```ts
 * import { marginBorrowCross } from '@bitget-kit/private-api/margin';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, marginBorrowCross, { coin: 'USDT', borrowAmount: '100' });
 * console.log(result);
 * ```
 */
export const marginBorrowCross: Endpoint<MarginBorrowCrossParams, MarginBorrowCrossResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/margin/crossed/account/borrow',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    coin: 'string!',
    borrowAmount: 'decimal!',
    clientOid: 'string',
  },
};
