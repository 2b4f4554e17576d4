/**
 * What kind of refusal a code of the exchange is.
 *
 * - `authentication`, `signature`: the credentials are not accepted. `timestamp`: the clock is off.
 * - `permission`: the key, the user or the region may not do this. `ip-restriction`: not from this address.
 * - `account-state`: the account, its mode or its settings do not fit, such as a unified account on a classic endpoint.
 * - `invalid-request`: a parameter, path or header is wrong. `not-found`: what the request names does not exist.
 * - `order-rejected`: understood, but against a rule on price, size, number or state.
 * - `insufficient-balance`: too little balance, margin or position. `duplicate`: something of this name exists.
 * - `rate-limit`: too many requests. `maintenance`: closed for now.
 * - `server`: a fault of the exchange. `timeout-unknown`: it did not finish in time, and the outcome is open.
 * - `other`: none of these.
 *
 * @example
 * ```ts
 * import { type ApiErrorCategory, isBitgetError } from '@bitget-kit/errors';
 *
 * const passing: readonly ApiErrorCategory[] = ['maintenance', 'rate-limit', 'server'];
 *
 * export function mayPass(error: unknown): boolean {
 *   return isBitgetError(error, 'api/rejected') && passing.some((one) => one === error.context.category);
 * }
 * ```
 */
export type ApiErrorCategory =
  | 'account-state'
  | 'authentication'
  | 'duplicate'
  | 'insufficient-balance'
  | 'invalid-request'
  | 'ip-restriction'
  | 'maintenance'
  | 'not-found'
  | 'order-rejected'
  | 'other'
  | 'permission'
  | 'rate-limit'
  | 'server'
  | 'signature'
  | 'timeout-unknown'
  | 'timestamp';
