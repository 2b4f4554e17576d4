import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaCloseCfdPosition}. */
export interface UtaCloseCfdPositionParams {
  /** Id of the position. */
  positionId: string;
  /** Amount, in base coin. */
  qty: DecimalString;
}

/** Nobody has told what it holds. */
export type UtaCloseCfdPositionResult = unknown;

/**
 * Closes a CFD position, or a part of it.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `trade`. Limit: none known; the limiter allows one request per second.
 *
 * @example
 * ```ts
 * import { utaCloseCfdPosition } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaCloseCfdPosition, { positionId: '1', qty: '0.1' });
 * console.log(result);
 * ```
 */
export const utaCloseCfdPosition: Endpoint<UtaCloseCfdPositionParams, UtaCloseCfdPositionResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/cfd/trade/close-positions',
  access: 'private',
  permission: 'trade',
  priority: 'cancel',
  stability: 'observed',
  check: {
    positionId: 'string!',
    qty: 'decimal!',
  },
};
