import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaModifyNeutralGridRange}. */
export interface UtaModifyNeutralGridRangeParams {
  /** Category, in capitals. */
  category: 'USDT-FUTURES' | 'USDC-FUTURES';
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
export interface UtaModifyNeutralGridRangeResult {
  /** Id of the bot. */
  botId: string;
}

/**
 * Changes the range of prices of a neutral grid bot and the number of its grids.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `trade`. Limit: 1 request per second and user.
 *
 * @example
 * ```ts
 * import { utaModifyNeutralGridRange } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaModifyNeutralGridRange, { category: 'USDT-FUTURES', botId: '1', maxPrice: '60000', minPrice: '40000', gridNum: 20 });
 * console.log(result);
 * ```
 */
export const utaModifyNeutralGridRange: Endpoint<
  UtaModifyNeutralGridRangeParams,
  UtaModifyNeutralGridRangeResult,
  'trade'
> = {
  method: 'POST',
  path: '/api/v3/trade/grid/modify-neutral-grid-interval',
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
