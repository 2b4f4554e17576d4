import type { Market } from '../Market.js';
import { isInverse } from './isInverse.js';

/**
 * What so many lots are worth at a price, in units of 1e-18 of the settlement coin: what margin and fees are a share of.
 * An inverse future is sized in the coin it is paid in, so there the price does not matter.
 */
export function notionalOf(market: Market, price: bigint, lots: bigint): bigint {
  return isInverse(market) ? lots * market.lot : price * lots * market.tickLot;
}
