import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaSetHoldMode}. */
export interface UtaSetHoldModeParams {
  /** One position per contract, or a long and a short side by side. */
  holdMode: 'one_way_mode' | 'hedge_mode';
}

/** The word `success`. */
export type UtaSetHoldModeResult = 'success' | (string & {});

/**
 * Sets the position mode of **all futures** of the account. **Changes the account**: orders must take the other form from
 * then on, those of other programs too (25236).
 *
 * The API key needs the right to manage the account, not only to trade. For unified accounts: a classic one gets 40084.
 *
 * Permission: `trade`. Limit: 10 requests per second and user.
 *
 * @throws {@link BitgetError} `api/rejected` when the exchange refuses: 25107 there is a position, 25010 not for this
 * account.
 * @see https://www.bitget.com/api-doc/uta/account/Change-Position-Mode
 * @example
 * ```ts
 * import { utaSetHoldMode } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, utaSetHoldMode, { holdMode: 'one_way_mode' });
 * ```
 */
export const utaSetHoldMode: Endpoint<UtaSetHoldModeParams, UtaSetHoldModeResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/account/set-hold-mode',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: { holdMode: 'string!' },
};
