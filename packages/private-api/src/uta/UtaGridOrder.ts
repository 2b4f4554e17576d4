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
  delegateCount: string;
  delegatePrice: DecimalString;
  changeRequired: number | string;
}
