import type { Market } from '../Market.js';

/** Whether a future is paid for in the coin that it is about. */
export function isInverse({ category }: Market): boolean {
  return category === 'COIN-FUTURES';
}
