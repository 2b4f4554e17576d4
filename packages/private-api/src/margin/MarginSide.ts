/**
 * Direction of an order, and whether the exchange made it: to liquidate, or to repay a loan. Some pages write underscores
 * instead of hyphens (`liquidation_sell`) or a third `l` in `systemRepay-selll`.
 *
 * @see https://www.bitget.com/api-doc/margin/cross/trade/Get-Cross-Order-History
 * @example
 * ```ts
 * import type { MarginSide } from '@bitget-kit/private-api/margin';
 *
 * const isBuy = (side: MarginSide): boolean => side.endsWith('buy');
 * const isMine = (side: MarginSide): boolean => side === 'buy' || side === 'sell';
 * ```
 */
export type MarginSide =
  | 'buy'
  | 'sell'
  | 'liquidation-buy'
  | 'liquidation-sell'
  | 'systemRepay-buy'
  | 'systemRepay-sell'
  | (string & {});
