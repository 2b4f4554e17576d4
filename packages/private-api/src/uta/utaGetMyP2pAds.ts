import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One way to pay. */
export interface UtaMyP2pAdPayMethod {
  /** Id of the way to pay. */
  payMethodId: string;
}

/** One advertisement. */
export interface UtaMyP2pAd {
  /** Id of the advertisement. */
  advId: string;
  /** Whether it buys or sells. */
  side: 'buy' | 'sell' | (string & {});
  /** A price, or a premium on the reference price. */
  priceType: 'fixed' | 'floating' | (string & {});
  /** Coin, e.g. `USDT`. */
  token: string;
  /** Currency, e.g. `EUR`. */
  fiat: string;
  /** Price of one, in quote coin. */
  price: DecimalString;
  /** Amount that is sold, in the coin. */
  soldAmount: DecimalString;
  /** Amount that is left, in the coin. */
  lastAmount: DecimalString;
  /** Ways to pay. */
  payMethods: UtaMyP2pAdPayMethod[];
  /** On offer, taken off, or removed. */
  status: 'remove' | 'publish' | 'delist' | (string & {});
  /** Ms since the epoch. */
  createdTime: TimestampMsString;
  /** Ms since the epoch. */
  updatedTime: TimestampMsString;
}

/** Parameters of {@link utaGetMyP2pAds}. */
export interface UtaGetMyP2pAdsParams {
  /** From this time on, ms. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page. */
  limit?: string | undefined;
  /** What the answer before gave, to go on from there. */
  cursor?: string | undefined;
  /** Id of the advertisement. */
  advId?: string | undefined;
  /** Coin, e.g. `USDT`. */
  token?: string | undefined;
  /** Currency, e.g. `EUR`. */
  fiat?: string | undefined;
  /** Only advertisements in this state. Left out: all. */
  status?: 'remove' | 'publish' | 'delist' | undefined;
}

/** What comes back. */
export interface UtaGetMyP2pAdsResult {
  /** The rows of this page. */
  items: UtaMyP2pAd[];
  /** Asks for the next page, as `cursor`. */
  nextId: string;
}

/**
 * Your P2P advertisements.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetMyP2pAds } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetMyP2pAds, {});
 * console.log(result);
 * ```
 */
export const utaGetMyP2pAds: PagedEndpoint<UtaGetMyP2pAdsParams, UtaGetMyP2pAdsResult, 'read', UtaMyP2pAd> = {
  method: 'GET',
  path: '/api/v3/p2p/my-ads',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  stability: 'observed',
  page: { by: 'field', param: 'cursor', from: 'nextId', list: 'items', size: 'limit', defaultSize: 20, maxSize: 20 },
  check: {
    startTime: 'time',
    endTime: 'time',
    limit: 'string',
    cursor: 'string',
    advId: 'string',
    token: 'string',
    fiat: 'string',
    status: 'string',
  },
};
