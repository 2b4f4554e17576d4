import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One way to pay. */
export interface UtaP2pPayMethodName {
  /** Id of the way to pay. */
  payMethodId: string;
  /** What the way to pay is called. */
  payMethodName: string;
}

/** One advertisement. */
export interface UtaP2pAd {
  /** Id of the advertisement. */
  advId: string;
  /** Id of the one who advertises. */
  merchantId: string;
  /** Name of the one who advertises. */
  merchantName: string;
  /** Coin, e.g. `USDT`. */
  token: string;
  /** Currency, e.g. `EUR`. */
  fiat: string;
  /** Whether it buys or sells. */
  side: 'buy' | 'sell' | (string & {});
  /** Price of one, in quote coin. */
  price: DecimalString;
  /** Smallest order, in the currency. */
  minAmount: DecimalString;
  /** Largest order, in the currency. */
  maxAmount: DecimalString;
  /** Amount that is left, in `token`. */
  quantity: DecimalString;
  /** Ways to pay. */
  payMethods: UtaP2pPayMethodName[];
  /** Orders that were completed. */
  completedOrderNum: string;
  /** Part of the orders that were completed. */
  completedRate: DecimalString;
  /** Average time until coins are released. */
  avgReleaseTime: string;
  /** Ms since the epoch. */
  createdTime: TimestampMsString;
}

/** Parameters of {@link utaGetP2pAds}. */
export interface UtaGetP2pAdsParams {
  /** Coin, e.g. `USDT`. */
  token: string;
  /** Currency, e.g. `EUR`. */
  fiat: string;
  /** Whether you would buy or sell. */
  side: 'buy' | 'sell';
  /** Page, from 1 on. */
  pageNum: string;
  /** Rows a page. */
  limit: string;
  /** Only advertisements that take this amount. */
  amount?: string | undefined;
}

/** One row each. */
export type UtaGetP2pAdsResult = UtaP2pAd[];

/**
 * The P2P advertisements of others.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetP2pAds } from '@bitget-kit/private-api/uta';
 * import { paginate, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const market = { token: 'USDT', fiat: 'EUR', side: 'buy', pageNum: '1', limit: '20' } as const;
 * for await (const ad of paginate(transport, utaGetP2pAds, market)) console.log(ad.merchantName, ad.price);
 * ```
 */
export const utaGetP2pAds: PagedEndpoint<UtaGetP2pAdsParams, UtaGetP2pAdsResult, 'read', UtaP2pAd> = {
  method: 'GET',
  path: '/api/v3/p2p/ad-list',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  stability: 'observed',
  page: { by: 'number', param: 'pageNum', size: 'limit', defaultSize: 20, maxSize: 20 },
  check: {
    token: 'string!',
    fiat: 'string!',
    side: 'string!',
    pageNum: 'string!',
    limit: 'string!',
    amount: 'string',
  },
};
