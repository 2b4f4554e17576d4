/**
 * The line of products that a symbol belongs to in a unified account. Write it in capitals.
 *
 * The same symbol exists in several: `BTCUSDT` is a pair in `SPOT` and `MARGIN`, a contract in `USDT-FUTURES`.
 *
 * @see https://www.bitget.com/api-doc/uta/public/Instruments
 * @example
 * ```ts
 * import type { UtaCategory } from '@bitget-kit/private-api/uta';
 *
 * const line: UtaCategory = 'USDT-FUTURES';
 * ```
 */
export type UtaCategory = 'SPOT' | 'MARGIN' | UtaFuturesCategory;

/**
 * The three lines of futures: margined in USDT, in the base coin or in USDC.
 *
 * @example
 * ```ts
 * import type { UtaFuturesCategory } from '@bitget-kit/private-api/uta';
 *
 * const line: UtaFuturesCategory = 'COIN-FUTURES';
 * ```
 */
export type UtaFuturesCategory = 'USDT-FUTURES' | 'COIN-FUTURES' | 'USDC-FUTURES';
