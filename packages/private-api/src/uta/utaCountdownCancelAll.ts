import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaCountdownCancelAll}. */
export interface UtaCountdownCancelAllParams {
  /** Seconds until all orders are cancelled, from 5 to 60; `0` switches the countdown off. */
  countdown: number | string;
}

/** The word `success`. */
export type UtaCountdownCancelAllResult = 'success' | (string & {});

/**
 * Starts a countdown after which the exchange cancels **all** orders of the account; each call starts it anew. A program
 * that calls it every few seconds leaves no orders behind when it dies.
 *
 * The exchange opens this endpoint only on request.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `trade`. Limit: 1 request per second and user.
 *
 * @throws {@link BitgetError} `request/invalid` for a countdown that is no whole number.
 * @throws {@link BitgetError} `api/rejected` when the exchange refuses.
 * @see https://www.bitget.com/api-doc/uta/trade/CountDown-Cancel-All
 * @example
 * ```ts
 * import { utaCountdownCancelAll } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, utaCountdownCancelAll, { countdown: 30 });
 * ```
 */
export const utaCountdownCancelAll: Endpoint<UtaCountdownCancelAllParams, UtaCountdownCancelAllResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/trade/countdown-cancel-all',
  access: 'private',
  permission: 'trade',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  priority: 'cancel',
  check: { countdown: 'integer!' },
};
