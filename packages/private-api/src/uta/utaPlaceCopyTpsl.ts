import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaPlaceCopyTpsl}. */
export interface UtaPlaceCopyTpslParams {
  /** Id of the copy project. */
  projectId: string;
  /** Id of the position. */
  positionId: string;
  /** The price that starts the take profit: of the last trade, or the mark price. */
  tpTriggerBy: 'market' | 'mark';
  /** The price that starts the stop loss: of the last trade, or the mark price. */
  slTriggerBy: 'market' | 'mark';
  /** Price at which to take the profit, in quote coin. */
  takeProfit: DecimalString;
  /** Price at which to stop the loss, in quote coin. */
  stopLoss: DecimalString;
}

/** What comes back. */
export interface UtaPlaceCopyTpslResult {
  /** Id of the take profit and stop loss. */
  strategyId: string;
}

/**
 * Sets take profit and stop loss of a copied position.
 *
 * For those who copy a trader. Known from other clients only: the documentation has no page, so the types are shallow.
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `trade`. Limit: none known; the limiter allows one request per second.
 *
 * @example
 * ```ts
 * import { utaPlaceCopyTpsl } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaPlaceCopyTpsl, { projectId: '1', positionId: '1', tpTriggerBy: 'market', slTriggerBy: 'market', takeProfit: '60000', stopLoss: '40000' });
 * console.log(result);
 * ```
 */
export const utaPlaceCopyTpsl: Endpoint<UtaPlaceCopyTpslParams, UtaPlaceCopyTpslResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/copy/futures/place-tpsl',
  access: 'private',
  permission: 'trade',
  stability: 'observed',
  check: {
    projectId: 'string!',
    positionId: 'string!',
    tpTriggerBy: 'string!',
    slTriggerBy: 'string!',
    takeProfit: 'decimal!',
    stopLoss: 'decimal!',
  },
};
