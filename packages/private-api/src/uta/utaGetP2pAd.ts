import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One way to pay. */
export interface UtaP2pAdPayMethod {
  /** Id of the way to pay. */
  payMethodId: string;
  /** Id of your own account with that way to pay. */
  userPayMethodId: string;
}

/** Parameters of {@link utaGetP2pAd}. */
export interface UtaGetP2pAdParams {
  /** Id of the advertisement. */
  advId: string;
}

/** What comes back. */
export interface UtaGetP2pAdResult {
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
  /** Amount, in its coin. */
  amount: DecimalString;
  /** Smallest order, in the currency. */
  minAmount: DecimalString;
  /** Largest order, in the currency. */
  maxAmount: DecimalString;
  /** Minutes that a buyer has to pay. */
  payDuration: string;
  /** Amount that is sold, in the coin. */
  soldAmount: DecimalString;
  /** Amount that is left, in the coin. */
  lastAmount: DecimalString;
  /** Above or below the reference price, in per cent. */
  premium: DecimalString;
  /** What was traded on it. */
  turnover: DecimalString;
  /** Your words to the other side. */
  remark: string;
  /** Your terms. */
  tradeTerm: string;
  /** Ways to pay. */
  payMethodIds: UtaP2pAdPayMethod[];
  /** Decimal places of amounts of the coin. */
  tokenPrecision: string;
  /** Decimal places of amounts of the currency. */
  fiatPrecision: string;
  /** Open to all, or to those who are asked. */
  market: 'public' | 'private' | (string & {});
  /** Average time until it is done. */
  avgTime: string;
  /** Ms since the epoch. */
  createdTime: TimestampMsString;
  /** Ms since the epoch. */
  updatedTime: TimestampMsString;
}

/**
 * One of your P2P advertisements.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetP2pAd } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetP2pAd, { advId: '1' });
 * console.log(result);
 * ```
 */
export const utaGetP2pAd: Endpoint<UtaGetP2pAdParams, UtaGetP2pAdResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/p2p/ad-info',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    advId: 'string!',
  },
};
