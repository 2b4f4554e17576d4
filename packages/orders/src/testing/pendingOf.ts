import { DEFAULT_ASSUMPTIONS } from '../Assumptions.js';
import type { PendingOrder } from '../PendingOrder.js';

export const START = 1_700_000_000_000;

/** An order on its way, signed at `START`. */
export function pendingOf(parts: Partial<PendingOrder> = {}): PendingOrder {
  const times = { createdAt: START, notAfter: START + 5_000 };
  const intent = { product: 'spot' as const, symbol: 'BTCUSDT', side: 'buy', clientOid: 'mine', ...times };
  const assumptions = DEFAULT_ASSUMPTIONS;
  return { version: 1, intent, sent: [START], complete: true, duplicate: false, assumptions, ...parts };
}
