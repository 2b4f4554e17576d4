import type { FoundOrder } from '../FoundOrder.js';

/** How far a transfer or withdrawal is, in the words of orders. */
export function stateOfMove(status: string): FoundOrder['state'] {
  const word = status.toLowerCase();
  if (word.startsWith('success')) return 'filled';
  if (word.startsWith('fail')) return 'cancelled';
  return word === 'pending' || word === 'processing' ? 'live' : 'other';
}
