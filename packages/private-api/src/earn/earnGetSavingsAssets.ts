import type { DecimalString, PagedEndpoint } from '@bitget-kit/transport';

/** The yield of one step. */
export interface EarnSavingsRate {
  /** Number of the step. */
  rateLevel: string;
  /** Where the step begins, it seems. */
  minApy: DecimalString;
  /** Where the step ends, it seems. */
  maxApy: DecimalString;
  /** Yield of a year, in per cent. */
  currentApy: DecimalString;
}

/** One subscription. */
export interface EarnSavingsAsset {
  /** Id of the product. */
  productId: string;
  /** Id of the subscription; only of products with a term. */
  orderId: string;
  /** Coin of the product. */
  productCoin: string;
  /** Coin of the interest. */
  interestCoin: string;
  /** Redeemable at any time, or after a term. */
  periodType: 'flexible' | 'fixed' | (string & {});
  /** Term in days; empty for products without one. */
  period: string;
  /** What is held, in the coin. */
  holdAmount: DecimalString;
  /** Earned yesterday, in the coin. */
  lastProfit: DecimalString;
  /** Earned in all. */
  totalProfit: DecimalString;
  /** Days since it was subscribed. */
  holdDays: string;
  /** Being subscribed, or redeemed. */
  status: 'in_progress' | 'in_redemption' | (string & {});
  /** Whether it can be redeemed before its time. */
  advanceRedeem?: 'Yes' | 'No' | (string & {}) | undefined;
  /** Whether it can be redeemed now. */
  allowRedemption: string;
  /** Who may have it: beginners, everybody, or VIPs. */
  productLevel: string;
  /** Yield of a year, in per cent. */
  apy: EarnSavingsRate[];
}

/** Parameters of {@link earnGetSavingsAssets}. */
export interface EarnGetSavingsAssetsParams {
  /** Redeemable at any time, or after a term. */
  periodType: 'flexible' | 'fixed';
  /** From this time on, ms. More than 90 days before `endTime` only with `paginate`, which asks in parts. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page, up to 100. Left out: 20. */
  limit?: number | string | undefined;
  /** Rows older than this id. */
  idLessThan?: string | undefined;
}

/** What comes back. */
export interface EarnGetSavingsAssetsResult {
  /** The rows of this page. */
  resultList: EarnSavingsAsset[];
  /** Asks for the next page, as `idLessThan`. */
  endId: string;
}

/**
 * Your savings, newest first.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/earn/savings/Savings-Assets
 * @example
 * ```ts
 * import { earnGetSavingsAssets } from '@bitget-kit/private-api/earn';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, earnGetSavingsAssets, { periodType: 'flexible' });
 * console.log(result);
 * ```
 */
export const earnGetSavingsAssets: PagedEndpoint<
  EarnGetSavingsAssetsParams,
  EarnGetSavingsAssetsResult,
  'read',
  EarnSavingsAsset
> = {
  method: 'GET',
  path: '/api/v2/earn/savings/assets',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: {
    by: 'field',
    param: 'idLessThan',
    from: 'endId',
    list: 'resultList',
    size: 'limit',
    defaultSize: 20,
    maxSize: 100,
    maxRangeDays: 90,
  },
  check: {
    periodType: 'string!',
    startTime: 'time',
    endTime: 'time',
    limit: 'integer',
    idLessThan: 'string',
  },
};
