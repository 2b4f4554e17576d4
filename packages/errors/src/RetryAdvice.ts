/**
 * What to do about a code of the exchange, as advice to people. No write is ever resent because of it.
 *
 * - `never`: the same request will fail again.
 * - `safe`: refused before processing; sign afresh and send again.
 * - `after-wait`: refused; send again after a pause.
 * - `check-first`: a write may have been carried out, or an earlier one was; look it up before anything else.
 */
export type RetryAdvice = 'never' | 'safe' | 'after-wait' | 'check-first';
