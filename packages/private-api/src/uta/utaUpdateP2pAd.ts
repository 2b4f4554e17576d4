import type { Endpoint } from '@bitget-kit/transport';
import type { UtaP2pPayMethodChoice } from './UtaP2pPayMethodChoice.js';

/** Parameters of {@link utaUpdateP2pAd}. */
export interface UtaUpdateP2pAdParams {
  /** Id of the advertisement. */
  advId: string;
  /** Minutes that a buyer has to pay. */
  payTimeLimit: string;
  /** A price, or a premium on the reference price. */
  priceType?: 'fixed' | 'floating' | undefined;
  /** Price of one, in quote coin. */
  price?: string | undefined;
  /** Above or below the reference price, in per cent. */
  premium?: string | undefined;
  /** Smallest order, in the currency. */
  minAmount?: string | undefined;
  /** Largest order, in the currency. */
  maxAmount?: string | undefined;
  /** Amount, in the coin. */
  quantity?: string | undefined;
  /** Ways to pay. */
  payMethodIds?: readonly UtaP2pPayMethodChoice[] | undefined;
  /** Your words to the other side. */
  remark?: string | undefined;
  /** Your terms. */
  tradeTerms?: string | undefined;
}

/** A word for success. */
export type UtaUpdateP2pAdResult = string;

/**
 * Changes a P2P advertisement.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `manage`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaUpdateP2pAd } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaUpdateP2pAd, { advId: '1', payTimeLimit: '15' });
 * console.log(result);
 * ```
 */
export const utaUpdateP2pAd: Endpoint<UtaUpdateP2pAdParams, UtaUpdateP2pAdResult, 'manage'> = {
  method: 'POST',
  path: '/api/v3/p2p/ad-update',
  access: 'private',
  permission: 'manage',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'read',
  stability: 'observed',
  check: {
    advId: 'string!',
    payTimeLimit: 'string!',
    priceType: 'string',
    price: 'string',
    premium: 'string',
    minAmount: 'string',
    maxAmount: 'string',
    quantity: 'string',
    payMethodIds: { items: { payMethodId: 'string!', userPayMethodId: 'string' } },
    remark: 'string',
    tradeTerms: 'string',
  },
};
