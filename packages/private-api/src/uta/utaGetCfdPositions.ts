import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** One position. */
export interface UtaCfdPosition {
  /** Id of the position. */
  positionId: string;
  /** Symbol of the CFD, as the exchange writes it. */
  symbol: string;
  /** At a price, or at that of the market; no client lists the words. */
  orderType: string;
  /** Whether it buys or sells. */
  side: string;
  /** Amount, in base coin. */
  qty: DecimalString;
  /** Price of the opening. */
  openPrice: DecimalString;
  /** Price at which to take the profit. */
  takeProfit: DecimalString;
  /** Price at which to stop the loss. */
  stopLoss: DecimalString;
  /** Interest. */
  interest: DecimalString;
  /** Unrealised profit, in the currency of the account. */
  unrealizedPnl: DecimalString;
  /** Profit in all. */
  totalProfit: DecimalString;
}

/** Parameters of {@link utaGetCfdPositions}. */
export interface UtaGetCfdPositionsParams {
  /** E.g. `BTCUSDT`. Left out: all. */
  symbol?: string | undefined;
  /** A sub-account; left out: the account itself. */
  subUid?: string | undefined;
}

/** One row each. */
export type UtaGetCfdPositionsResult = UtaCfdPosition[];

/**
 * Your open CFD positions.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: none known; the limiter allows one request per second.
 *
 * @example
 * ```ts
 * import { utaGetCfdPositions } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetCfdPositions, {});
 * console.log(result);
 * ```
 */
export const utaGetCfdPositions: Endpoint<UtaGetCfdPositionsParams, UtaGetCfdPositionsResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/cfd/trade/current-positions',
  access: 'private',
  permission: 'read',
  stability: 'observed',
  check: {
    symbol: 'string',
    subUid: 'string',
  },
};
