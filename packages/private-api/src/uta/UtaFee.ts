import type { DecimalString } from '@bitget-kit/transport';

/**
 * Fees that an order or a fill cost, in one coin. Both are `null` while nothing is filled.
 *
 * @see https://www.bitget.com/api-doc/uta/trade/Get-Order-Details
 * @example
 * ```ts
 * import type { UtaFee } from '@bitget-kit/private-api/uta';
 *
 * const inUsdt = (fees: readonly UtaFee[]): string | null | undefined =>
 *   fees.find(({ feeCoin }) => feeCoin === 'USDT')?.fee;
 * ```
 */
export interface UtaFee {
  /** Coin that the fee was paid in. */
  feeCoin: string | null;
  /** The fee in that coin. The examples write a fee that was paid without a minus. */
  fee: DecimalString | null;
}
