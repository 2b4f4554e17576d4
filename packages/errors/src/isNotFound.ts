import type { BitgetError } from './BitgetError.js';
import { hasApiCategory } from './hasApiCategory.js';

/**
 * Whether the exchange says that what the request names does not exist: an order, a position, a symbol, a coin.
 *
 * Not final for an order that was placed or cancelled within the last seconds, because reads lag behind. A filled or
 * cancelled order answers a cancel in the same way, so look up its fills before treating it as gone. Trigger and plan
 * orders live under endpoints of their own and are "not found" under the ordinary ones.
 *
 * @see https://www.bitget.com/api-doc/spot/error-code/restapi
 *
 * @example
 * ```ts
 * import { isNotFound } from '@bitget-kit/errors';
 *
 * declare function cancel(orderId: string): Promise<unknown>;
 *
 * export async function cancelIfOpen(orderId: string): Promise<boolean> {
 *   try {
 *     await cancel(orderId);
 *     return true;
 *   } catch (error) {
 *     if (isNotFound(error)) return false;
 *     throw error;
 *   }
 * }
 * ```
 */
export function isNotFound(error: unknown): error is BitgetError<'api/rejected'> {
  return hasApiCategory(error, 'not-found');
}
