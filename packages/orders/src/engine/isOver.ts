import type { FoundOrder } from '../FoundOrder.js';

/** Whether an order can change no more. */
export function isOver({ state }: FoundOrder): boolean {
  return state === 'cancelled' || state === 'filled';
}
