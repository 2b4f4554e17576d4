import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link marginGetCrossMaxBorrowable}. */
export interface MarginGetCrossMaxBorrowableParams {
  /** Coin, e.g. `USDT`. */
  coin: string;
}

/** What comes back. */
export interface MarginGetCrossMaxBorrowableResult {
  /** The most that may be borrowed, in the coin. */
  maxBorrowableAmount: DecimalString;
  /** Coin, e.g. `USDT`. */
  coin: string;
}

/**
 * How much you may borrow with cross margin now.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/margin/cross/account/Cross-Max-Borrowable-Amount
 * @example
 * ```ts
 * import { marginGetCrossMaxBorrowable } from '@bitget-kit/private-api/margin';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, marginGetCrossMaxBorrowable, { coin: 'USDT' });
 * console.log(result);
 * ```
 */
export const marginGetCrossMaxBorrowable: Endpoint<
  MarginGetCrossMaxBorrowableParams,
  MarginGetCrossMaxBorrowableResult,
  'read'
> = {
  method: 'GET',
  path: '/api/v2/margin/crossed/account/max-borrowable-amount',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    coin: 'string!',
  },
};
