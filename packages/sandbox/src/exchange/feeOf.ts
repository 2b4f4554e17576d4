import { HOUSE } from './HOUSE.js';
import type { Order } from './Order.js';

const MILLION = 1_000_000n;

/** The fee on an amount, cut off at the eighteenth digit. The market maker pays none. */
export function feeOf({ uid, market }: Order, amount: bigint, isTaker: boolean): bigint {
  return uid === HOUSE.maker ? 0n : (amount * (isTaker ? market.takerFee : market.makerFee)) / MILLION;
}
