import type { OrderIntent } from '../OrderIntent.js';
import { futuresProduct } from './futuresProduct.js';
import { marginProduct } from './marginProduct.js';
import type { Product } from './Product.js';
import type { ProductName } from './ProductName.js';
import { spotProduct } from './spotProduct.js';
import { utaProduct } from './utaProduct.js';

/** The product of an order. What it places is checked where its request comes in. */
export function productOf({
  product,
  scope,
}: { readonly product: ProductName } & Pick<OrderIntent, 'scope'>): Product<never> {
  if (product === 'margin') return marginProduct(scope);
  return { spot: spotProduct, futures: futuresProduct, uta: utaProduct }[product];
}
