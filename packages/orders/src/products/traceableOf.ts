import type { OrderIntent } from '../OrderIntent.js';
import type { Traceable } from './Followed.js';
import { isOrder } from './isOrder.js';
import { productOf } from './productOf.js';
import { transferMove } from './transferMove.js';
import { withdrawalMove } from './withdrawalMove.js';

/** Where something that was sent is looked for: an order, or a move of coins. */
export function traceableOf(intent: OrderIntent): Traceable {
  if (isOrder(intent)) return productOf(intent);
  return intent.product === 'transfer' ? transferMove : withdrawalMove(intent.scope);
}
