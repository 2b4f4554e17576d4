import type { ApiErrorCategory, RetryAdvice } from '@bitget-kit/errors';
import { refusals } from './refusals.generated.js';

/**
 * What it means when a write is answered with a code by which the exchange refuses before acting: nothing was carried out.
 * Undefined for every other code, new ones too: then the outcome is unknown. For codes inside an answer, as batches have them; of
 * a whole answer the error says it (`context.outcome`).
 *
 * The list is closed and reviewed code by code: a check before acceptance must be what failed. System trouble, timeouts and a
 * repeated `clientOid` are left out on purpose, as behind them an order may exist.
 *
 * @see https://www.bitget.com/api-doc/spot/error-code/restapi
 * @example
 * ```ts
 * import { refusalOf } from '@bitget-kit/transport';
 *
 * console.log(refusalOf('43012')?.category); // insufficient-balance
 * console.log(refusalOf('40015')); // undefined: it may have been carried out
 * ```
 */
export function refusalOf(
  apiCode = '',
): { readonly category: ApiErrorCategory; readonly retry: RetryAdvice } | undefined {
  const [category] = refusals.find(([, codes]) => codes.split(' ').includes(apiCode)) ?? [];
  return category && { category, retry: apiCode === '40008' ? 'safe' : apiCode === '429' ? 'after-wait' : 'never' };
}
