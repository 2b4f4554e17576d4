import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link marginRepayIsolated}. */
export interface MarginRepayIsolatedParams {
  /** Amount, in the coin. */
  repayAmount: DecimalString;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** Your own id of the repayment. Seen by one client. */
  clientOid?: string | undefined;
}

/** What comes back. */
export interface MarginRepayIsolatedResult {
  /** What is still owed, in the coin. */
  remainDebtAmount: DecimalString;
  /** Id of the repayment. */
  repayId: string;
  /** Trading pair, e.g. `BTCUSDT`. */
  symbol: string;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Amount, in the coin. */
  repayAmount: DecimalString;
}

/**
 * Repays a loan of isolated margin.
 *
 * Permission: `trade`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/margin/isolated/account/Isolated-Repay
 * @example
 * ```ts
 * import { marginRepayIsolated } from '@bitget-kit/private-api/margin';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, marginRepayIsolated, { repayAmount: '100', coin: 'USDT', symbol: 'BTCUSDT' });
 * console.log(result);
 * ```
 */
export const marginRepayIsolated: Endpoint<MarginRepayIsolatedParams, MarginRepayIsolatedResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/margin/isolated/account/repay',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    repayAmount: 'decimal!',
    coin: 'string!',
    symbol: 'string!',
    clientOid: 'string',
  },
};
