import { formatUnits } from '../exchange/formatUnits.js';
import type { Market } from '../exchange/Market.js';

/** The average price of so many lots that were worth so much, with eight digits more than the pair has, cut off. */
export function priceOf({ tickLot, pricePrecision }: Market, value: bigint, lots: bigint): string {
  return lots === 0n ? '0' : formatUnits((value * 10n ** 8n) / (lots * tickLot), pricePrecision + 8);
}
