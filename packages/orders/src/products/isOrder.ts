import type { OrderIntent } from '../OrderIntent.js';
import type { ProductName } from './ProductName.js';

/** Whether an intent is an order, which can be cancelled; a move of coins cannot. */
export function isOrder(intent: OrderIntent): intent is OrderIntent & { readonly product: ProductName } {
  return intent.product !== 'transfer' && intent.product !== 'withdrawal';
}
