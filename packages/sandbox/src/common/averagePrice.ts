import { formatUnits } from '../exchange/formatUnits.js';
import { isOpen } from '../exchange/isOpen.js';
import type { Order } from '../exchange/Order.js';

/** The average price of what was filled. An order that waits for its first fill shows its own price here. */
export function averagePrice(order: Order): string {
  const { filled, filledValue, price, market } = order;
  if (filled === 0n) return isOpen(order) ? formatUnits(price, market.pricePrecision) : '0';
  // In ticks with eight more digits, cut off: an average need not be a whole number of anything.
  const ticks = (filledValue * 10n ** 8n) / (filled * market.tickLot);
  return formatUnits(ticks, market.pricePrecision + 8);
}
