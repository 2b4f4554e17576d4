import type { BitgetError } from './BitgetError.js';
import { hasApiCategory } from './hasApiCategory.js';

/**
 * Whether the exchange refused because the account holds too little: coins, margin, or a position to close.
 *
 * The same request fails again until funds arrive or other orders set them free.
 *
 * @see https://www.bitget.com/api-doc/spot/error-code/restapi
 *
 * @example
 * ```ts
 * import { isInsufficientBalance } from '@bitget-kit/errors';
 *
 * declare const error: unknown;
 * if (isInsufficientBalance(error)) console.warn(`top up first: ${error.context.apiMessage}`);
 * ```
 */
export function isInsufficientBalance(error: unknown): error is BitgetError<'api/rejected'> {
  return hasApiCategory(error, 'insufficient-balance');
}
