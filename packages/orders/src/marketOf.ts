import type { OrderTarget } from './OrderTarget.js';
import type { Market } from './products/Product.js';

/** Which market an order is in, in the words of its product. */
export function marketOf(target: OrderTarget): Market {
  const { symbol } = target;
  if (target.product === 'futures') return { symbol, scope: target.productType };
  if (target.product === 'margin') return { symbol, scope: target.marginMode };
  return target.product === 'uta' ? { symbol, scope: target.category } : { symbol };
}
