import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaCloseAllCfdPositions}. */
export interface UtaCloseAllCfdPositionsParams {
  /** E.g. `BTCUSDT`. */
  symbol?: string | undefined;
}

/** Nobody has told what it holds. */
export type UtaCloseAllCfdPositionsResult = unknown;

/**
 * Closes all CFD positions, or those of one symbol.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `trade`. Limit: none known; the limiter allows one request per second.
 *
 * @example
 * ```ts
 * import { utaCloseAllCfdPositions } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaCloseAllCfdPositions, {});
 * console.log(result);
 * ```
 */
export const utaCloseAllCfdPositions: Endpoint<UtaCloseAllCfdPositionsParams, UtaCloseAllCfdPositionsResult, 'trade'> =
  {
    method: 'POST',
    path: '/api/v3/cfd/trade/close-all-positions',
    access: 'private',
    permission: 'trade',
    priority: 'cancel',
    stability: 'observed',
    check: {
      symbol: 'string',
    },
  };
