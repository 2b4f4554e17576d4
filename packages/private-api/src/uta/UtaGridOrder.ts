import type { DecimalString } from '@bitget-kit/transport';

/**
 * One order of the bot.
 *
 * @example
 * ```ts
 * import type { UtaGridOrder } from '@bitget-kit/private-api/uta';
 *
 * export type Fields = keyof UtaGridOrder;
 * ```
 */
export interface UtaGridOrder {
  /** Id of the order. */
  orderId: string;
  /** Number of the grid. */
  delegateCount: string;
  /** Price of the order, in quote coin. */
  delegatePrice: DecimalString;
  /** How far the price is from it. */
  changeRequired: number | string;
}
