import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link marginRepayCross}. */
export interface MarginRepayCrossParams {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Amount, in the coin. */
  repayAmount: DecimalString;
}

/** What comes back. */
export interface MarginRepayCrossResult {
  /** What is still owed, in the coin. */
  remainDebtAmount: DecimalString;
  /** Id of the repayment. */
  repayId: string;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Amount, in the coin. */
  repayAmount: DecimalString;
}

/**
 * Repays a loan of cross margin.
 *
 * Permission: `trade`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/margin/cross/account/Cross-Repay
 * @example
 * ```ts
 * import { marginRepayCross } from '@bitget-kit/private-api/margin';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, marginRepayCross, { coin: 'USDT', repayAmount: '100' });
 * console.log(result);
 * ```
 */
export const marginRepayCross: Endpoint<MarginRepayCrossParams, MarginRepayCrossResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/margin/crossed/account/repay',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    coin: 'string!',
    repayAmount: 'decimal!',
  },
};
