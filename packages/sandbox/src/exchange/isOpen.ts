import type { SpotOrder } from './SpotOrder.js';

/** Whether an order may still trade. */
export function isOpen({ status }: SpotOrder): boolean {
  return status === 'live' || status === 'partially_filled';
}
