/**
 * The futures line that a symbol belongs to: margined in USDT, in the base coin or in USDC. Write it in capitals.
 *
 * Those with an `S` in front trade the old simulated coins (`SBTCSUSDT`) with an ordinary key. The demo environment
 * (`demo: true`) uses the plain ones.
 *
 * @see https://www.bitget.com/api-doc/contract/intro
 * @example
 * ```ts
 * import type { ProductType } from '@bitget-kit/private-api/futures';
 *
 * const line: ProductType = 'USDT-FUTURES';
 * ```
 */
export type ProductType =
  | 'USDT-FUTURES'
  | 'COIN-FUTURES'
  | 'USDC-FUTURES'
  | 'SUSDT-FUTURES'
  | 'SCOIN-FUTURES'
  | 'SUSDC-FUTURES';
