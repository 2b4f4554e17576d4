import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaModifyGridRange}. */
export interface UtaModifyGridRangeParams {
  /** Category, in capitals. */
  category: 'SPOT' | 'USDT-FUTURES' | 'USDC-FUTURES';
  /** Id of the bot. */
  botId: string;
  /** Upper end of the grid, in quote coin. */
  maxPrice: DecimalString;
  /** Lower end of the grid, in quote coin. */
  minPrice: DecimalString;
  /** How many grids. */
  gridNum: number | string;
}

/** What comes back. */
export interface UtaModifyGridRangeResult {
  /** Id of the bot. */
  botId: string;
}

/**
 * Changes the range of prices of a grid bot and the number of its grids.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `trade`. Limit: 1 request per second and user.
 *
 * @example
 * ```ts
 * import { utaModifyGridRange } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaModifyGridRange, { category: 'SPOT', botId: '1', maxPrice: '60000', minPrice: '40000', gridNum: 20 });
 * console.log(result);
 * ```
 */
export const utaModifyGridRange: Endpoint<UtaModifyGridRangeParams, UtaModifyGridRangeResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/trade/grid/modify-grid-interval',
  access: 'private',
  permission: 'trade',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    category: 'string!',
    botId: 'string!',
    maxPrice: 'decimal!',
    minPrice: 'decimal!',
    gridNum: 'integer!',
  },
};
