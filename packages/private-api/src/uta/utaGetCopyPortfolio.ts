import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** One project. */
export interface UtaCopyPortfolio {
  /** Id of the copy project. */
  projectId: string;
  /** Assets, in USDT. */
  asset: DecimalString;
  /** Return on what was invested. */
  roi: DecimalString;
  /** Profit in all, in USDT. */
  totalProfit: DecimalString;
  /** Profit of those who copy, in USDT. */
  followerProfit: DecimalString;
  /** Largest fall from a peak, as the exchange gives it. */
  maxDrawdown: DecimalString;
}

/** Parameters of {@link utaGetCopyPortfolio}. */
export interface UtaGetCopyPortfolioParams {
  /** Length of a point in time, e.g. `1h`, `1d`. */
  period: '7D' | '30D' | '90D' | '180D';
}

/** One row each. */
export type UtaGetCopyPortfolioResult = UtaCopyPortfolio[];

/**
 * How your copy projects did over a period.
 *
 * For those who copy a trader. Known from other clients only: the documentation has no page, so the types are shallow.
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: none known; the limiter allows one request per second.
 *
 * @example
 * ```ts
 * import { utaGetCopyPortfolio } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetCopyPortfolio, { period: '7D' });
 * console.log(result);
 * ```
 */
export const utaGetCopyPortfolio: Endpoint<UtaGetCopyPortfolioParams, UtaGetCopyPortfolioResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/copy/futures/portfolio-overview',
  access: 'private',
  permission: 'read',
  stability: 'observed',
  check: {
    period: 'string!',
  },
};
