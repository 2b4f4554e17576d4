/**
 * One level of an order book: a price in quote coin and the amount that waits there, in base coin.
 *
 * @see https://www.bitget.com/api-doc/spot/market/Get-Orderbook
 * @example
 * ```ts
 * import type { SpotBookLevel } from '@bitget-kit/public-api/spot';
 *
 * const worth = ([price, size]: SpotBookLevel): number => Number(price) * Number(size);
 * ```
 */
export type SpotBookLevel = [price: string, size: string];
