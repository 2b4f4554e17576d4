import type { Order } from './Order.js';

/** Whether an order may still trade. */
export function isOpen({ status }: Order): boolean {
  return status === 'live' || status === 'partially_filled';
}
