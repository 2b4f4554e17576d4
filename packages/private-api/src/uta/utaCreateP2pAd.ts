import type { Endpoint } from '@bitget-kit/transport';
import type { UtaP2pPayMethodChoice } from './UtaP2pPayMethodChoice.js';

/** Parameters of {@link utaCreateP2pAd}. */
export interface UtaCreateP2pAdParams {
  /** Coin, e.g. `USDT`. */
  token: string;
  /** Currency, e.g. `EUR`. */
  fiat: string;
  /** Whether it buys or sells. */
  side: 'buy' | 'sell';
  /** A price, or a premium on the reference price. */
  priceType: 'fixed' | 'floating';
  /** Smallest order, in the currency. */
  minAmount: string;
  /** Largest order, in the currency. */
  maxAmount: string;
  /** Amount, in the coin. */
  quantity: string;
  /** Ways to pay. */
  payMethodIds: readonly UtaP2pPayMethodChoice[];
  /** Minutes that a buyer has to pay. */
  payTimeLimit: string;
  /** Price of one, in quote coin. */
  price?: string | undefined;
  /** Above or below the reference price, in per cent. */
  premium?: string | undefined;
  /** Your words to the other side. */
  remark?: string | undefined;
  /** Your terms. */
  tradeTerms?: string | undefined;
}

/** What comes back. */
export interface UtaCreateP2pAdResult {
  /** Id of the advertisement. */
  advId: string;
}

/**
 * Publishes a P2P advertisement.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `manage`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaCreateP2pAd } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaCreateP2pAd, { token: 'USDT', fiat: 'EUR', side: 'buy', priceType: 'fixed', minAmount: '10', maxAmount: '500', quantity: '10', payMethodIds: [{ payMethodId: '1' }], payTimeLimit: '15' });
 * console.log(result);
 * ```
 */
export const utaCreateP2pAd: Endpoint<UtaCreateP2pAdParams, UtaCreateP2pAdResult, 'manage'> = {
  method: 'POST',
  path: '/api/v3/p2p/ad-create',
  access: 'private',
  permission: 'manage',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'read',
  stability: 'observed',
  check: {
    token: 'string!',
    fiat: 'string!',
    side: 'string!',
    priceType: 'string!',
    minAmount: 'string!',
    maxAmount: 'string!',
    quantity: 'string!',
    payMethodIds: { items: { payMethodId: 'string!', userPayMethodId: 'string' }, required: true },
    payTimeLimit: 'string!',
    price: 'string',
    premium: 'string',
    remark: 'string',
    tradeTerms: 'string',
  },
};
