import type { BitgetError } from './BitgetError.js';
import { hasApiCategory } from './hasApiCategory.js';

/**
 * Whether the exchange does not accept the credentials themselves: key, passphrase or signature.
 *
 * Waiting does not help; the credentials need repair. Three neighbours are told apart by `context.category`, because
 * they are cured elsewhere: `permission` (the key is good, but may not do this), `ip-restriction` (called from an
 * address that is not allowed) and `timestamp` (the clock is off).
 *
 * @see https://www.bitget.com/api-doc/common/signature
 *
 * @example
 * ```ts
 * import { isAuthError } from '@bitget-kit/errors';
 *
 * declare const error: unknown;
 * if (isAuthError(error)) console.error(`check the API key: ${error.context.apiCode}`);
 * ```
 */
export function isAuthError(error: unknown): error is BitgetError<'api/rejected'> {
  return hasApiCategory(error, 'authentication') || hasApiCategory(error, 'signature');
}
