import type { Venue } from '../exchange/Exchange.js';
import type { Side } from '../exchange/OrderRequest.js';
import { unitsOf } from './unitsOf.js';

/** A market buy says what to spend, with so many digits at most; it is held in units of 1e-18. */
const SPEND_SCALE = 8;
const SPEND_UNIT = 10n ** 10n;

/** What a spot order says of price and size, and what the endpoint calls the size. */
export interface GivenAmounts {
  readonly side: Side;
  readonly orderType: 'limit' | 'market';
  readonly price: unknown;
  readonly size: unknown;
  readonly sizeName: 'size' | 'qty' | 'baseSize' | 'quoteSize';
}

/** The same in whole numbers, with what the order is worth, in units of 1e-18 of the quote coin. */
export interface SpotAmounts {
  /** In ticks; 0 for market orders. */
  readonly price: bigint;
  /** In lots; for a market buy what to spend, in units of 1e-18. */
  readonly size: bigint;
  /** A market sell is worth what the best bid gives for it. */
  readonly value: bigint;
}

/** Reads price and size of a spot order as ticks and lots; more digits than the pair has are refused. */
export function spotAmounts({ market, book }: Venue, given: GivenAmounts): SpotAmounts {
  const { side, orderType, sizeName } = given;
  const limit = orderType === 'limit';
  const spends = !limit && side === 'buy';
  const price = limit ? unitsOf(given.price, market.pricePrecision, 'price') : 0n;
  const units = unitsOf(given.size, spends ? SPEND_SCALE : market.quantityPrecision, sizeName);
  const size = spends ? units * SPEND_UNIT : units;
  const best = book.best(side === 'buy' ? 'sell' : 'buy')?.price ?? 0n;
  return { price, size, value: spends ? size : (limit ? price : best) * size * market.tickLot };
}
