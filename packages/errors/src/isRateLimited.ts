import type { BitgetError } from './BitgetError.js';
import { hasApiCategory } from './hasApiCategory.js';
import { isBitgetError } from './isBitgetError.js';

/**
 * Whether a request was held back for being one too many: refused by the exchange (a code of category `rate-limit`),
 * answered with HTTP 429 by whatever stands before it, or refused by our own rate limiter before it was sent (codes
 * `limit/deadline` and `limit/queue-full`).
 *
 * For a write, `context.outcome` says whether it may have been carried out; this guard does not.
 *
 * @see https://www.bitget.com/api-doc/common/intro
 *
 * @example
 * ```ts
 * import { isRateLimited } from '@bitget-kit/errors';
 *
 * declare const error: unknown;
 * if (isRateLimited(error)) console.warn(`slow down: ${error.context.endpoint}`);
 * ```
 */
export function isRateLimited(
  error: unknown,
): error is
  | BitgetError<'api/rejected'>
  | BitgetError<'limit/deadline'>
  | BitgetError<'limit/queue-full'>
  | BitgetError<'transport/bad-response'> {
  if (isBitgetError(error, 'limit/deadline') || isBitgetError(error, 'limit/queue-full')) return true;
  if (hasApiCategory(error, 'rate-limit')) return true;
  const answered = isBitgetError(error, 'api/rejected') || isBitgetError(error, 'transport/bad-response');
  return answered && error.context.status === 429;
}
