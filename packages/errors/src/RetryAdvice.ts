/**
 * What to do about a code of the exchange, as advice to people. No write is ever resent because of it.
 *
 * - `never`: the same request will fail again.
 * - `safe`: refused before processing; sign afresh and send again.
 * - `after-wait`: refused; send again after a pause.
 * - `check-first`: a write may have been carried out, or an earlier one was; look it up before anything else.
 *
 * @example
 * ```ts
 * import { isBitgetError, type RetryAdvice } from '@bitget-kit/errors';
 *
 * export function adviceOf(error: unknown): RetryAdvice | 'unlisted' | undefined {
 *   return isBitgetError(error, 'api/rejected') ? error.context.retry : undefined;
 * }
 * ```
 */
export type RetryAdvice = 'never' | 'safe' | 'after-wait' | 'check-first';
