/**
 * What made a spot order: you, by limit or market; copy trading, as leader (`trader`) or follower; an OCO pair.
 *
 * @see https://www.bitget.com/api-doc/spot/trade/Get-Unfilled-Orders
 * @example
 * ```ts
 * import type { SpotOrderSource } from '@bitget-kit/private-api/spot';
 *
 * const isCopied = (source: SpotOrderSource): boolean => source.startsWith('spot_follower');
 * ```
 */
export type SpotOrderSource =
  | 'normal'
  | 'market'
  | 'spot_trader_buy'
  | 'spot_follower_buy'
  | 'spot_trader_sell'
  | 'spot_follower_sell'
  | 'strategy_oco_limit'
  | (string & {});
