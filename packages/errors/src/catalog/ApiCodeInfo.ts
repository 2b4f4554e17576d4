import type { ApiErrorCategory } from '../ApiErrorCategory.js';
import type { RetryAdvice } from '../RetryAdvice.js';

/**
 * A part of the exchange that answers with a code: our reading of its range and wording. `legacy` is the retired V1 and
 * what it inherited; a few such codes still turn up.
 *
 * @example
 * ```ts
 * import { type ApiArea, listApiCodes } from '@bitget-kit/errors/catalog';
 *
 * const codesOf = (area: ApiArea): string[] =>
 *   listApiCodes().flatMap(({ code, areas }) => (areas.includes(area) ? [code] : []));
 * ```
 */
export type ApiArea =
  | 'account'
  | 'broker'
  | 'common'
  | 'convert'
  | 'copy'
  | 'custody'
  | 'earn'
  | 'futures'
  | 'legacy'
  | 'loan'
  | 'margin'
  | 'p2p'
  | 'spot'
  | 'uta'
  | 'websocket';

/**
 * What is known of one code of the exchange.
 *
 * @see https://www.bitget.com/api-doc/spot/error-code/restapi
 *
 * @example
 * ```ts
 * import { type ApiCodeInfo, lookupApiCode } from '@bitget-kit/errors/catalog';
 *
 * const info: ApiCodeInfo | undefined = lookupApiCode('40774');
 * console.log(info?.whatToDo);
 * ```
 */
export interface ApiCodeInfo {
  /** The code: digits, in which leading zeros matter, or the text by which the oldest API told its errors apart. */
  readonly code: string;
  /** The exchange's own wording. `{0}` stands where it puts a value. */
  readonly message: string;
  readonly category: ApiErrorCategory;
  /** Advice to people. No write is ever resent because of it. */
  readonly retry: RetryAdvice;
  readonly areas: readonly ApiArea[];
  /** Whether Bitget's tables list it. Others were seen in answers, or are known from other clients. */
  readonly documented: boolean;
  /** What else the exchange says under this code where the meaning differs, by product or version. */
  readonly variants?: readonly string[] | undefined;
  /** What it means, in our words. Written for the codes that traders meet. */
  readonly explanation?: string | undefined;
  /** What to do about it, in our words. Present whenever `explanation` is. */
  readonly whatToDo?: string | undefined;
}
