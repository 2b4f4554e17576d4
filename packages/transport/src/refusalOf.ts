import type { ApiErrorCategory, RetryAdvice } from '@bitget-kit/errors';

/**
 * Codes by which the exchange refuses a request before acting on it: the reviewed, closed list behind
 * `outcome: 'rejected'`. Every other code, new ones too, leaves the outcome of a write `unknown`.
 *
 * A code is listed only when its wording says that a check before acceptance failed. Codes about system trouble,
 * timeouts or a repeated `clientOid` are left out on purpose: behind them an order may exist. So is 40808: it reads like
 * a check of parameters, but is also answered in release windows.
 */
const REFUSALS: readonly (readonly [ApiErrorCategory, string])[] = [
  ['authentication', '40001 40006 40011 40012 40037'],
  ['signature', '40002 40003 40009'],
  ['timestamp', '40005 40008'],
  ['permission', '40014'],
  ['ip-restriction', '40018 40038'],
  ['account-state', '40084 40085 40099 40774'],
  ['rate-limit', '429'],
  ['invalid-request', '40007 40017 40019 40020 40034 40404 400172 41103 43011'],
  ['order-rejected', '22034 25236 43005 43008 43009 43010 43027 45110'],
  ['insufficient-balance', '25202 40754 40757 40762 43012'],
];

/**
 * What it means when a write is answered with a code by which the exchange refuses before acting: nothing was carried out.
 * Undefined for every other code: then the outcome is unknown. For codes inside an answer, as batches have them; of a whole
 * answer the error says it (`context.outcome`).
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
  const [category] = REFUSALS.find(([, codes]) => codes.split(' ').includes(apiCode)) ?? [];
  return category && { category, retry: apiCode === '40008' ? 'safe' : apiCode === '429' ? 'after-wait' : 'never' };
}
