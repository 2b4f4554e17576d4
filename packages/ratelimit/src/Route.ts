import type { LimitSpec } from './LimitSpec.js';

/**
 * Which budgets a request is counted against. Make one object per endpoint and account, keep it, and never change it:
 * the limiter looks it up once and remembers it by identity.
 *
 * @see https://www.bitget.com/api-doc/common/intro
 *
 * @example
 * ```ts
 * import type { Route } from '@bitget-kit/ratelimit';
 *
 * const placeOrder: Route = {
 *   id: 'POST /api/v2/spot/trade/place-order',
 *   limit: { requests: 10, seconds: 1, scope: 'uid' },
 *   account: 'main',
 *   egress: 'default',
 * };
 * ```
 */
export interface Route {
  /** The endpoint as `METHOD /path`: requests with the same id share the endpoint's budget. */
  readonly id: string;
  /**
   * The endpoint's own limit. When absent, the limiter assumes the lowest usual one, a request a second, both for the
   * account and for the address. Give the real one here or in the option `limits`.
   */
  readonly limit?: LimitSpec | undefined;
  /** Your name for the user (UID). Two keys of one user share its budgets, so they must share this name. */
  readonly account: string;
  /** Your name for the outgoing address. Clients behind one address must share this name. */
  readonly egress: string;
  /** How much of the endpoint's limit one request takes. Default 1. The overall limit counts requests: always 1. */
  readonly weight?: number | undefined;
}
