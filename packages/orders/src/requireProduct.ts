import { requireWord } from './requireWord.js';

const PRODUCTS = ['spot', 'futures', 'margin', 'uta'];

/** Refuses what names no product, or no account of margin. */
export function requireProduct(
  caller: string,
  { product, marginMode }: { readonly product: unknown; readonly marginMode?: unknown },
  products: readonly string[] = PRODUCTS,
): void {
  requireWord(caller, 'product', product, products);
  if (product === 'margin') requireWord(caller, 'marginMode', marginMode, ['crossed', 'isolated']);
}
