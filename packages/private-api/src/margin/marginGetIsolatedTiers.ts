import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** One tier. */
export interface MarginIsolatedTier {
  /** Number of the tier. */
  tier: string;
  /** Trading pair, e.g. `BTCUSDT`. */
  symbol: string;
  /** E.g. `20`. */
  leverage: string;
  /** Base coin, e.g. `BTC`. */
  baseCoin: string;
  /** Quote coin, e.g. `USDT`. */
  quoteCoin: string;
  /** The most that may be borrowed of the base coin. */
  baseMaxBorrowableAmount: DecimalString;
  /** The most that may be borrowed of the quote coin. */
  quoteMaxBorrowableAmount: DecimalString;
  /** Maintenance margin, as a fraction. */
  maintainMarginRate: DecimalString;
  /** Margin needed to open, as a fraction. */
  initRate: DecimalString;
}

/** Parameters of {@link marginGetIsolatedTiers}. */
export interface MarginGetIsolatedTiersParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
}

/** One row each. */
export type MarginGetIsolatedTiersResult = MarginIsolatedTier[];

/**
 * The tiers of isolated margin: the more is borrowed, the less leverage.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/margin/isolated/account/Isolated-Tier-Data
 * @example
 * ```ts
 * import { marginGetIsolatedTiers } from '@bitget-kit/private-api/margin';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, marginGetIsolatedTiers, { symbol: 'BTCUSDT' });
 * console.log(result);
 * ```
 */
export const marginGetIsolatedTiers: Endpoint<MarginGetIsolatedTiersParams, MarginGetIsolatedTiersResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/margin/isolated/tier-data',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    symbol: 'string!',
  },
};
