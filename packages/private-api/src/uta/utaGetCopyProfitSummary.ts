import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** What comes back. */
export interface UtaGetCopyProfitSummaryResult {
  /** Profit in all, in USDT. */
  totalProfit: DecimalString;
  /** Profit that was shared out, in USDT. */
  totalAllocatedProfit: DecimalString;
  /** Profit that is still to be shared out, in USDT. */
  totalPendingProfit: DecimalString;
}

/**
 * Your share of the profits of those who copy you, in all.
 *
 * For traders whom others copy. Known from other clients only: the documentation has no page, so the types are shallow.
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 1 request per second and user.
 *
 * @example
 * ```ts
 * import { utaGetCopyProfitSummary } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetCopyProfitSummary, {});
 * console.log(result);
 * ```
 */
export const utaGetCopyProfitSummary: Endpoint<Record<never, never>, UtaGetCopyProfitSummaryResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/copy/futures/profit-summary',
  access: 'private',
  permission: 'read',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  stability: 'observed',
};
