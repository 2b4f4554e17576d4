const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';

/**
 * A new `clientOid`: 22 characters of `A-Z a-z 0-9 _ -`, 132 random bits. Nobody has used it before.
 *
 * @see https://www.bitget.com/api-doc/spot/trade/Place-Order
 * @example
 * ```ts
 * import { newClientOid } from '@bitget-kit/orders';
 *
 * console.log(newClientOid()); // e.g. 'x9Qb_0sKp2vW-7nTzL4aRd'
 * ```
 */
export function newClientOid(): string {
  return [...crypto.getRandomValues(new Uint8Array(22))].map((byte) => ALPHABET[byte & 63]).join('');
}
