/**
 * One price of the order book. Both are JSON **numbers** here, unlike almost everywhere else: price in quote coin, amount
 * in base coin.
 *
 * @see https://www.bitget.com/api-doc/uta/public/OrderBook
 * @example
 * ```ts
 * import type { UtaBookLevel } from '@bitget-kit/public-api/uta';
 *
 * const valueOf = ([price, size]: UtaBookLevel): number => price * size;
 * ```
 */
export type UtaBookLevel = [price: number, size: number];
