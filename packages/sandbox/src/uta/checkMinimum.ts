import { ApiFailure } from '../ApiFailure.js';
import { formatUnits } from '../exchange/formatUnits.js';
import type { Market } from '../exchange/Market.js';

/** What an order is worth, in units of 1e-18 of the quote coin, at a price in ticks; and whether it says what to spend. */
export interface OrderWorth {
  readonly value: bigint;
  readonly price: bigint;
  readonly spends: boolean;
}

/** Refuses an order below the smallest value of its pair, and tells the smallest quantity. */
export function checkMinimum(market: Market, { value, price, spends }: OrderWorth): void {
  const { symbol, minValue, tickLot, quantityPrecision } = market;
  if (value >= minValue) return;
  const lotValue = price * tickLot;
  const lots = (minValue + lotValue - 1n) / lotValue;
  const least = spends ? formatUnits(minValue) : formatUnits(lots, quantityPrecision);
  throw new ApiFailure('25207', `${symbol} trading quantity cannot be less than ${least} units`);
}
